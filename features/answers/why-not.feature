Feature: Why nothing else is advised
  Each rule that would have favoured another approach is shown with what its conditions came to.

  Rule: Every condition holds, fails or is unknown

    Scenario: A condition fails because of the fact that it tests
      Given the task is different from the model's
      And the data and the model's own are alike
      When the practitioner asks for advice
      Then the conditions of "A similar task with the model's class balance favours fine-tuning" are
        | is      | condition                                              | as                                |
        | fails   | the task is similar to the model's                     | task.comparedToModel is different |
        | unknown | the class balance is like-the-model                    |                                   |
        | holds   | unless the data and the model's own are very-different | data.comparedToModel is alike     |

    Scenario: What must not be so is unknown as long as it is not stated
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the conditions of "The same task favours fine-tuning" are
        | is      | condition                                              | as                                |
        | fails   | the task is the same as the model's                    | task.comparedToModel is different |
        | unknown | unless the data and the model's own are very-different |                                   |

    Scenario: One example too few
      Given the task is different from the model's
      And there are 19999 labelled examples
      When the practitioner asks for advice
      Then the conditions of "Many thousand labelled examples favour fine-tuning" are
        | is    | condition                                            | as                             |
        | holds | the judged size of the data is not stated            |                                |
        | fails | there are at least "many thousand" labelled examples | data.labelledExamples is 19999 |

    Scenario: Just enough examples
      Given the task is different from the model's
      And there are 20000 labelled examples
      When the practitioner asks for advice
      Then the conditions of "Many thousand labelled examples favour fine-tuning" are
        | is    | condition                                            | as                             |
        | holds | the judged size of the data is not stated            |                                |
        | holds | there are at least "many thousand" labelled examples | data.labelledExamples is 20000 |

    Scenario: A judgement keeps the number from counting
      Given the data is judged small
      And there are 20000 labelled examples
      When the practitioner asks for advice
      Then the conditions of "Many thousand labelled examples favour fine-tuning" are
        | is    | condition                                            | as                             |
        | fails | the judged size of the data is not stated            | data.size is small             |
        | holds | there are at least "many thousand" labelled examples | data.labelledExamples is 20000 |

  Rule: Only rules for other approaches are asked why not

    Scenario: The advised approach is not asked why not
      Given the budget for compute is low
      When the practitioner asks for advice
      Then it is said why the advice is not "fine-tuning, not-covered"

    Scenario: Without any advice every rule is asked
      Given nothing is stated
      When the practitioner asks for advice
      Then it is said why the advice is not "feature-extraction, fine-tuning, not-covered"
      And the conditions of "Little compute favours feature extraction" are
        | is      | condition                     | as |
        | unknown | the budget for compute is low |    |
