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

    Scenario: One example too few
      Given the task is different from the model's
      And there are 19999 labelled examples
      When the practitioner asks for advice
      Then the conditions of "Many thousand labelled examples favour fine-tuning" are
        | is    | condition                                            | as                             |
        | holds | the size of the data is not judged                   |                                |
        | fails | there are at least "many thousand" labelled examples | data.labelledExamples is 19999 |

    Scenario: Just enough examples
      Given the task is different from the model's
      And there are 20000 labelled examples
      When the practitioner asks for advice
      Then the conditions of "Many thousand labelled examples favour fine-tuning" are
        | is    | condition                                            | as                             |
        | holds | the size of the data is not judged                   |                                |
        | holds | there are at least "many thousand" labelled examples | data.labelledExamples is 20000 |

    Scenario: A judgement keeps the number from counting
      Given the data is judged small
      And there are 20000 labelled examples
      When the practitioner asks for advice
      Then the conditions of "Many thousand labelled examples favour fine-tuning" are
        | is    | condition                                            | as                             |
        | fails | the size of the data is not judged                   | data.size is small             |
        | holds | there are at least "many thousand" labelled examples | data.labelledExamples is 20000 |

  Rule: Only rules for other approaches are asked why not

    Scenario: A reason is not asked why not
      Given the budget for compute is low
      When the practitioner asks for advice
      Then "Little compute favours feature extraction" is no rule for another approach

    Scenario: Without any advice every rule is asked
      Given nothing is stated
      When the practitioner asks for advice
      Then the conditions of "Little compute favours feature extraction" are
        | is      | condition                     | as |
        | unknown | the budget for compute is low |    |
