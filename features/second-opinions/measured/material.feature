Feature: Do the comparisons reach this kind of model and task?
  Where nothing was compared, nothing is advised.

  Rule: One study of tables is no ground

    @M19
    Scenario: The task is about a table
      Given the modality of the task is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "One study of tables is no ground"
      And the findings are
        | criterion | favours     | rule                              |
        | material  | not-covered | One study of tables is no ground |
      And the next step is "Compare on held-out data of your own: the model as it is, and the best plain method without it. [M19, M23]"

    Scenario: The task is about text
      Given the modality of the task is text
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: No exception reaches a table
      Given the modality of the task is tabular
      And many tasks share one deployed model
      When the practitioner asks for advice
      Then the advice is not-covered because of "One study of tables is no ground"

    Scenario: No score reaches a table
      Given the modality of the task is tabular
      And the frozen model scores 79 points
      When the practitioner asks for advice
      Then the advice is not-covered because of "One study of tables is no ground"
      And the criteria do not disagree

    @M19
    Scenario: The model reads tables, and of the task nothing is said
      Given the modality of the model is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "A model of tables is used on tables"

    Scenario: The model reads text, and of the task nothing is said
      Given the modality of the model is text
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: The model reads tables, and the task is about a table
      Given the modality of the model is tabular
      And the modality of the task is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "One study of tables is no ground"

  Rule: No comparison crosses from one material to another

    @M23
    Scenario: A model of images meets a task about text
      Given the modality of the model is image
      And the modality of the task is text
      When the practitioner asks for advice
      Then the advice is not-covered because of "No comparison crosses from one material to another"

    Scenario: A model of images meets a task about images
      Given the modality of the model is image
      And the modality of the task is image
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: The model reads other material
      Given the modality of the model is other
      And the modality of the task is text
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: The task is about other material
      Given the modality of the model is image
      And the modality of the task is other
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: An exception and a low score do not change that
      Given the modality of the model is image
      And the modality of the task is text
      And many tasks share one deployed model
      And the frozen model scores 79 points
      When the practitioner asks for advice
      Then the advice is not-covered because of "No comparison crosses from one material to another"

  Rule: Nobody compared on search, ranking or clusters

    Scenario: The task asks what is near
      Given the task asks for ranking
      When the practitioner asks for advice
      Then the advice is not-covered because of "Nobody compared on search, ranking or clusters"

    Scenario: The task asks for classes
      Given the task asks for classes
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next step is "Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]"
