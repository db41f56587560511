Feature: What would change the advice
  The smallest sets of stated facts that turn the advice when they change; only what the practitioner can change.

  Rule: A number changes upward, to the nearest that will do

    Scenario: Few examples may become many
      Given there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice would become
        | approach    | if                             |
        | undecided   | data.labelledExamples is 5001  |
        | fine-tuning | data.labelledExamples is 20000 |

    Scenario: Many examples never become few
      Given there are 20000 labelled examples
      When the practitioner asks for advice
      Then no change of a stated fact would change the advice

    Scenario: The nearest number depends on the rest
      Given the task is the same as the model's
      And there are 100 labelled examples
      When the practitioner asks for advice
      Then the advice would become
        | approach    | if                            |
        | fine-tuning | data.labelledExamples is 5001 |

  Rule: Only what the practitioner can change is named

    Scenario: The own judgement stays
      Given the data is judged small
      When the practitioner asks for advice
      Then no change of a stated fact would change the advice

    Scenario: What lies in the task stays
      Given the modality of the task is tabular
      When the practitioner asks for advice
      Then no change of a stated fact would change the advice

    Scenario: Another model may have been trained for a nearer task
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the advice would become
        | approach    | if                                   |
        | fine-tuning | task.comparedToModel is same         |
        | fine-tuning | task.comparedToModel is continuation |
        | fine-tuning | task.comparedToModel is similar      |

    Scenario: What is unknown is an open question, not a change
      Given the budget for compute is high
      When the practitioner asks for advice
      Then the advice would become
        | approach           | if                    |
        | feature-extraction | budget.compute is low |

  Rule: No set of changes is longer than needed

    Scenario: Two facts change together where neither alone would do
      Given the budget for training time is low
      And the budget for compute is low
      When the practitioner asks for advice
      Then the advice would become
        | approach    | if                                                  |
        | fine-tuning | budget.trainingTime is high, budget.compute is high |

    Scenario: One fact is enough where the other is in order
      Given the budget for training time is low
      And the budget for compute is high
      When the practitioner asks for advice
      Then the advice would become
        | approach    | if                          |
        | fine-tuning | budget.trainingTime is high |
