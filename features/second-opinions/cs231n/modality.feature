Feature: Do the notes reach this kind of model and task?
  They are about networks on images.

  Rule: Tables are beyond the notes

    @C7
    Scenario: The task is about a table
      Given the modality of the task is tabular
      And there are 800 labelled examples
      When the practitioner asks for advice
      Then the advice is not-covered because of "Tables are beyond the notes"
      And the criteria do not disagree
      And the next step is "Go by what others say of this kind of data. [C7]"

    Scenario: The task is about images
      Given the modality of the task is image
      And there are 800 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little data favours a classifier on frozen features"
      And there is no note

  Rule: Models of tables are beyond the notes

    @C7
    Scenario: The model reads tables
      Given the modality of the model is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "Models of tables are beyond the notes"

    Scenario: The model reads images
      Given the modality of the model is image
      When the practitioner asks for advice
      Then the advice is undecided

  Rule: A task of other material than the model's is beyond the notes

    Scenario: A model of images meets a task about text
      Given the modality of the model is image
      And the modality of the task is text
      And there are 8000 labelled examples
      When the practitioner asks for advice
      Then the advice is not-covered because of "A task of other material than the model's is beyond the notes"

    Scenario: A model of images meets a task about images
      Given the modality of the model is image
      And the modality of the task is image
      And there are 8000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Much data favours fine-tuning the whole network"

    Scenario: The model reads other material, which may be of the same nature
      Given the modality of the model is other
      And the modality of the task is text
      And there are 8000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Much data favours fine-tuning the whole network"

    Scenario: The task is about other material, which may be of the same nature
      Given the modality of the model is image
      And the modality of the task is other
      And there are 8000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Much data favours fine-tuning the whole network"
      And there is no note

  Rule: The notes speak of images

    Scenario: The model reads text
      Given the modality of the model is text
      When the practitioner asks for advice
      Then the advice is undecided
      And the note is "CS231n speaks of convolutional networks on images; this model reads other material."

    Scenario: The model reads sound
      Given the modality of the model is audio
      When the practitioner asks for advice
      Then the advice is undecided
      And the note is "CS231n speaks of convolutional networks on images; this model reads other material."

    Scenario: The model reads video
      Given the modality of the model is video
      When the practitioner asks for advice
      Then the advice is undecided
      And the note is "CS231n speaks of convolutional networks on images; this model reads other material."

    Scenario: The model reads other material
      Given the modality of the model is other
      When the practitioner asks for advice
      Then the advice is undecided
      And the note is "CS231n speaks of convolutional networks on images; this model reads other material."

    Scenario: The model reads images
      Given the modality of the model is image
      When the practitioner asks for advice
      Then the advice is undecided
      And there is no note
