Feature: The caveat: image and text, not tables
  The book's criteria are meant for a similar task in the same data domain, mainly image and text.

  Rule: A model trained on tabular data is not covered

    @S11 @S12 @S13
    Scenario: The model reads tables
      Given the modality of the model is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "A model trained on tabular data is not covered"
      And the findings are
        | criterion | favours     | rule                                           |
        | modality  | not-covered | A model trained on tabular data is not covered |

    Scenario Outline: The model reads <modality>
      Given the modality of the model is <modality>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

      Examples:
        | modality |
        | image    |
        | text     |

  Rule: A task on tabular data is not covered

    @S11 @S12 @S13
    Scenario: The task is about tables
      Given the modality of the task is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "A task on tabular data is not covered"
      And the findings are
        | criterion | favours     | rule                                  |
        | modality  | not-covered | A task on tabular data is not covered |

    Scenario Outline: The task is about <modality>
      Given the modality of the task is <modality>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

      Examples:
        | modality |
        | image    |
        | text     |

  Rule: A task of another modality than the model is not covered

    @S11 @R7
    Scenario Outline: The model reads <model> and the task is about <task>
      Given the modality of the model is <model>
      And the modality of the task is <task>
      When the practitioner asks for advice
      Then the advice is not-covered because of "A task of another modality than the model is not covered"
      And the findings are
        | criterion | favours     | rule                                                     |
        | modality  | not-covered | A task of another modality than the model is not covered |

      Examples:
        | model | task  |
        | image | text  |
        | text  | image |
        | audio | text  |
        | image | video |

    Scenario Outline: The model reads <modality> and the task is about <modality>
      Given the modality of the model is <modality>
      And the modality of the task is <modality>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

      Examples:
        | modality |
        | image    |
        | text     |
        | audio    |
        | video    |

    @S11
    Scenario Outline: Nobody can say whether two unnamed modalities differ
      Given the modality of the model is <model>
      And the modality of the task is <task>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

      Examples:
        | model | task  |
        | other | text  |
        | image | other |

  Rule: A model for audio, video or other material is beyond the book's examples

    @S11
    Scenario Outline: The model reads <modality>
      Given the modality of the model is <modality>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And the note is "The book speaks of image and text models; this model is of another modality."

      Examples:
        | modality |
        | audio    |
        | video    |
        | other    |

    Scenario Outline: The model reads <modality>
      Given the modality of the model is <modality>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And there is no note

      Examples:
        | modality |
        | image    |
        | text     |

  Rule: A task on audio, video or other material is beyond the book's examples

    @S11
    Scenario Outline: The task is about <modality>
      Given the modality of the task is <modality>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And the note is "The book speaks of image and text data; this task is of another modality."

      Examples:
        | modality |
        | audio    |
        | video    |
        | other    |

    Scenario Outline: The task is about <modality>
      Given the modality of the task is <modality>
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And there is no note

      Examples:
        | modality |
        | image    |
        | text     |

  Rule: A caveat goes before every criterion

    Background:
      Given the task is different from the model's

    @S11 @S5
    Scenario: The criteria are shown, but do not decide
      Given the modality of the model is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "A model trained on tabular data is not covered"
      And the findings are
        | criterion       | favours            | rule                                           |
        | modality        | not-covered        | A model trained on tabular data is not covered |
        | task-similarity | feature-extraction | A different task favours feature extraction    |
      And the note begins "The book's criteria are meant for a similar task in the same data domain"

    @S5
    Scenario: Without the caveat the criteria decide
      Given the modality of the model is image
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                        |
        | task-similarity | feature-extraction | A different task favours feature extraction |
      And there is no note

  Rule: A caveat leaves nothing to disagree about

    Background:
      Given the task is different from the model's
      And the budget for training time is high
      And the budget for compute is high

    @S11
    Scenario: The criteria would disagree, but do not decide
      Given the modality of the model is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "A model trained on tabular data is not covered"
      And the findings are
        | criterion       | favours            | rule                                               |
        | budget          | fine-tuning        | Ample training time and compute favour fine-tuning |
        | modality        | not-covered        | A model trained on tabular data is not covered     |
        | task-similarity | feature-extraction | A different task favours feature extraction        |
      And the criteria do not disagree

    @R3
    Scenario: Without the caveat they disagree
      Given the modality of the model is text
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                               |
        | budget          | fine-tuning        | Ample training time and compute favour fine-tuning |
        | task-similarity | feature-extraction | A different task favours feature extraction        |
      And the criteria disagree
