Feature: The budget for training time and compute
  Either one low speaks for feature extraction, only both high speak for fine-tuning.

  Rule: Little training time favours feature extraction

    @S8 @R5
    Scenario: There is little training time
      Given the budget for training time is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little training time favours feature extraction"
      And the findings are
        | criterion | favours            | rule                                            |
        | budget    | feature-extraction | Little training time favours feature extraction |

    Scenario: There is ample training time, and nothing is known of compute
      Given the budget for training time is high
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

    @R5
    Scenario: Ample compute does not make up for little training time
      Given the budget for training time is low
      And the budget for compute is high
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little training time favours feature extraction"
      And the findings are
        | criterion | favours            | rule                                            |
        | budget    | feature-extraction | Little training time favours feature extraction |

  Rule: Little compute favours feature extraction

    @S8 @R5
    Scenario: There is little compute
      Given the budget for compute is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little compute favours feature extraction"
      And the findings are
        | criterion | favours            | rule                                      |
        | budget    | feature-extraction | Little compute favours feature extraction |

    Scenario: There is ample compute, and nothing is known of training time
      Given the budget for compute is high
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

    @R5
    Scenario: Little of both gives both reasons
      Given the budget for compute is low
      And the budget for training time is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of
        | Little compute favours feature extraction       |
        | Little training time favours feature extraction |
      And the findings are
        | criterion | favours            | rule                                            |
        | budget    | feature-extraction | Little compute favours feature extraction       |
        | budget    | feature-extraction | Little training time favours feature extraction |

    @R5
    Scenario: Ample compute leaves only the training time
      Given the budget for compute is high
      And the budget for training time is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little training time favours feature extraction"
      And the findings are
        | criterion | favours            | rule                                            |
        | budget    | feature-extraction | Little training time favours feature extraction |

  Rule: Ample training time and compute favour fine-tuning

    @S8 @R5
    Scenario: There is enough of both
      Given the budget for training time is high
      And the budget for compute is high
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Ample training time and compute favour fine-tuning"
      And the findings are
        | criterion | favours     | rule                                               |
        | budget    | fine-tuning | Ample training time and compute favour fine-tuning |

    @R5
    Scenario: There is little compute
      Given the budget for training time is high
      And the budget for compute is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little compute favours feature extraction"
      And the findings are
        | criterion | favours            | rule                                      |
        | budget    | feature-extraction | Little compute favours feature extraction |
