Feature: The size of the data set
  Small data speaks for feature extraction, large data for fine-tuning, and in between size says nothing.

  Rule: A data set judged small favours feature extraction

    @S1 @S2 @S6
    Scenario: The practitioner judges the data small
      Given the data is judged small
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A data set judged small favours feature extraction"
      And the findings are
        | criterion    | favours            | rule                                               |
        | dataset-size | feature-extraction | A data set judged small favours feature extraction |

    @S1
    Scenario: The judgement overrules many examples
      Given the data is judged small
      And there are 20000 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A data set judged small favours feature extraction"
      And the findings are
        | criterion    | favours            | rule                                               |
        | dataset-size | feature-extraction | A data set judged small favours feature extraction |

    Scenario: The practitioner does not judge the data
      Given nothing is stated
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

    @S6
    Scenario: The judgement agrees with many examples
      Given the data is judged large
      And there are 20000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A data set judged large favours fine-tuning"
      And the findings are
        | criterion    | favours     | rule                                        |
        | dataset-size | fine-tuning | A data set judged large favours fine-tuning |

  Rule: At most a few thousand labelled examples favour feature extraction

    @S1 @S2 @S6
    Scenario Outline: Hundreds and a few thousand examples are small
      Given there are <count> labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "At most a few thousand labelled examples favour feature extraction"
      And the findings are
        | criterion    | favours            | rule                                                               |
        | dataset-size | feature-extraction | At most a few thousand labelled examples favour feature extraction |

      Examples:
        | count |
        | 1     |
        | 100   |
        | 999   |
        | 3000  |

    @S1 @R1
    Scenario: A few thousand ends here
      Given there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "At most a few thousand labelled examples favour feature extraction"
      And the findings are
        | criterion    | favours            | rule                                                               |
        | dataset-size | feature-extraction | At most a few thousand labelled examples favour feature extraction |

    Scenario: One example more is no longer a few thousand
      Given there are 5001 labelled examples
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

    @S6
    Scenario: The judgement overrules few examples
      Given there are 5000 labelled examples
      And the data is judged large
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A data set judged large favours fine-tuning"
      And the findings are
        | criterion    | favours     | rule                                        |
        | dataset-size | fine-tuning | A data set judged large favours fine-tuning |

  Rule: A data set judged large favours fine-tuning

    @S6
    Scenario: The practitioner judges the data large
      Given the data is judged large
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A data set judged large favours fine-tuning"
      And the findings are
        | criterion    | favours     | rule                                        |
        | dataset-size | fine-tuning | A data set judged large favours fine-tuning |

  Rule: Many thousand labelled examples favour fine-tuning

    @S6 @R2
    Scenario: Large begins here
      Given there are 20000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Many thousand labelled examples favour fine-tuning"
      And the findings are
        | criterion    | favours     | rule                                               |
        | dataset-size | fine-tuning | Many thousand labelled examples favour fine-tuning |

    @S6
    Scenario: A million examples are large
      Given there are 1000000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Many thousand labelled examples favour fine-tuning"
      And the findings are
        | criterion    | favours     | rule                                               |
        | dataset-size | fine-tuning | Many thousand labelled examples favour fine-tuning |

    Scenario: One example less is not yet large
      Given there are 19999 labelled examples
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

    @S1
    Scenario: The judgement overrules many examples
      Given there are 20000 labelled examples
      And the data is judged small
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A data set judged small favours feature extraction"
      And the findings are
        | criterion    | favours            | rule                                               |
        | dataset-size | feature-extraction | A data set judged small favours feature extraction |

  Rule: Between small and large, size favours nothing

    @R1
    Scenario: The middle begins one example after a few thousand
      Given there are 5001 labelled examples
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And dataset-size favours nothing because of "Between small and large, size favours nothing"

    @R2
    Scenario: The middle ends one example before large
      Given there are 19999 labelled examples
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And dataset-size favours nothing because of "Between small and large, size favours nothing"

    @R1
    Scenario: A few thousand are still small
      Given there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "At most a few thousand labelled examples favour feature extraction"
      And the findings are
        | criterion    | favours            | rule                                                               |
        | dataset-size | feature-extraction | At most a few thousand labelled examples favour feature extraction |
      And no criterion favours nothing

    @R2
    Scenario: Many thousand are already large
      Given there are 20000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Many thousand labelled examples favour fine-tuning"
      And the findings are
        | criterion    | favours     | rule                                               |
        | dataset-size | fine-tuning | Many thousand labelled examples favour fine-tuning |
      And no criterion favours nothing

  Rule: The practitioner's judgement overrules the middle

    Background:
      Given there are 12000 labelled examples

    @S1
    Scenario: The practitioner judges the data small
      Given the data is judged small
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A data set judged small favours feature extraction"
      And the findings are
        | criterion    | favours            | rule                                               |
        | dataset-size | feature-extraction | A data set judged small favours feature extraction |
      And no criterion favours nothing

    @S6
    Scenario: The practitioner judges the data large
      Given the data is judged large
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A data set judged large favours fine-tuning"
      And the findings are
        | criterion    | favours     | rule                                        |
        | dataset-size | fine-tuning | A data set judged large favours fine-tuning |
      And no criterion favours nothing

    @R1 @R2
    Scenario: The practitioner does not judge the data
      Given the data is judged unknown
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And dataset-size favours nothing because of "Between small and large, size favours nothing"
