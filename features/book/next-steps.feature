Feature: What to do next
  Each approach comes with its next step.

  Rule: Feature extraction begins with freezing

    Scenario: The advice is feature-extraction
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                        |
        | task-similarity | feature-extraction | A different task favours feature extraction |
      And the next step is "Freeze every pre-trained layer and train a new output layer. [S5]"

  Rule: Fine-tuning lets the pre-trained weights change

    Scenario: The advice is fine-tuning
      Given the task is the same as the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "The same task favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                              |
        | task-similarity | fine-tuning | The same task favours fine-tuning |
      And the next step is "Let training change the pre-trained weights too. [S4]"

  Rule: An uncovered use case looks for a nearer model and takes its own as the yardstick

    Scenario: The advice is not-covered
      Given the modality of the model is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "A model trained on tabular data is not covered"
      And the findings are
        | criterion | favours     | rule                                           |
        | modality  | not-covered | A model trained on tabular data is not covered |
      And the next step is "Look for a model trained on this kind of data and task, and take one trained on your own data alone as the yardstick. [R8]"

    Scenario: The advice is undecided instead
      Given the modality of the model is text
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And the next step is "Answer the open questions. [S6, S7, S8]"

  Rule: An undecided use case answers the open questions

    Scenario: The advice is undecided
      Given there are 5001 labelled examples
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And the next step is "Answer the open questions. [S6, S7, S8]"

    Scenario: The advice is feature-extraction instead
      Given there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "At most a few thousand labelled examples favour feature extraction"
      And the findings are
        | criterion    | favours            | rule                                                               |
        | dataset-size | feature-extraction | At most a few thousand labelled examples favour feature extraction |
      And the next step is "Freeze every pre-trained layer and train a new output layer. [S5]"
