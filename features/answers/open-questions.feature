Feature: What is still worth asking
  A question is open as long as some answer to it can change the approach, whatever else turns out.

  Rule: Advice is settled when no missing answer can change it

    Scenario: A different task in a known field settles everything
      Given the modality of the model is text
      And the modality of the task is text
      And the task is different from the model's
      When the practitioner asks for advice
      Then no question is open

    Scenario: The same task settles nothing
      Given the modality of the model is text
      And the modality of the task is text
      And the task is the same as the model's
      When the practitioner asks for advice
      Then the open questions are
        | fact                  | could become       |
        | data.comparedToModel  | feature-extraction |
        | budget.trainingTime   | feature-extraction |
        | budget.compute        | feature-extraction |
        | data.labelledExamples | feature-extraction |

    Scenario: What the criteria do not cover is settled at once
      Given the modality of the task is tabular
      When the practitioner asks for advice
      Then no question is open

    Scenario: Without the modalities, any advice may turn out not to be covered
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the open questions are
        | fact           | could become |
        | model.modality | not-covered  |
        | task.modality  | not-covered  |

    Scenario: A model for other material is covered unless the task is about tables
      Given the modality of the model is other
      And the task is different from the model's
      When the practitioner asks for advice
      Then the open questions are
        | fact          | could become |
        | task.modality | not-covered  |

  Rule: Only what can matter together is open

    Scenario: The class balance is open while the task may be similar
      Given nothing is stated
      When the practitioner asks for advice
      Then the open questions are
        | fact                  | could become                    |
        | model.modality        | not-covered                     |
        | task.modality         | not-covered                     |
        | data.comparedToModel  | feature-extraction              |
        | budget.trainingTime   | feature-extraction, fine-tuning |
        | budget.compute        | feature-extraction, fine-tuning |
        | data.labelledExamples | feature-extraction, fine-tuning |
        | task.comparedToModel  | feature-extraction, fine-tuning |
        | task.classBalance     |                                 |

    Scenario: The class balance is closed once the task is the same
      Given the modality of the model is image
      And the modality of the task is image
      And the task is the same as the model's
      And there are 20000 labelled examples
      And the budget for training time is high
      And the budget for compute is high
      When the practitioner asks for advice
      Then the open questions are
        | fact                 | could become       |
        | data.comparedToModel | feature-extraction |

    Scenario: One low budget closes the other
      Given the modality of the model is image
      And the modality of the task is image
      And the budget for compute is low
      When the practitioner asks for advice
      Then no question is open
      And the questions for a fuller picture are about "task.comparedToModel, task.classBalance, data.labelledExamples, data.comparedToModel, budget.trainingTime"

    Scenario: A judged size closes the number of examples
      Given the modality of the model is image
      And the modality of the task is image
      And the task is the same as the model's
      And the data and the model's own are alike
      And the data is judged large
      And the budget for training time is high
      When the practitioner asks for advice
      Then the open questions are
        | fact           | could become       |
        | budget.compute | feature-extraction |

  Rule: A question says which rules wait for its answer

    Scenario: Two criteria look at the data
      Given the task is the same as the model's
      When the practitioner asks for advice
      Then the answer on data.comparedToModel is awaited by
        | The same task favours fine-tuning              |
        | Very different data favours feature extraction |

    Scenario: A rule that an answer has ruled out waits no more
      Given the budget for compute is high
      When the practitioner asks for advice
      Then the answer on budget.trainingTime is awaited by
        | Ample training time and compute favour fine-tuning |
        | Little training time favours feature extraction    |

    Scenario: A low budget has ruled out the ample one
      Given the modality of the model is image
      And the modality of the task is image
      And the budget for compute is low
      When the practitioner asks for advice
      Then the answer on budget.trainingTime is awaited by
        | Little training time favours feature extraction |

    Scenario: The question that settles the advice soonest comes first, in plain words
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the next question is "What kind of material does the pre-trained model read?"
