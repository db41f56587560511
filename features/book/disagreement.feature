Feature: When the criteria disagree
  The book does not rank its criteria, so one ground for feature extraction is enough.

  Rule: Feature extraction where the criteria disagree

    Background:
      Given there are 20000 labelled examples

    @R3 @S5 @S6
    Scenario: Much data, but a different task
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                               |
        | dataset-size    | fine-tuning        | Many thousand labelled examples favour fine-tuning |
        | task-similarity | feature-extraction | A different task favours feature extraction        |
      And the note begins "The criteria disagree, and the book does not rank them."

    @S4 @S6
    Scenario: Much data and a similar task
      Given the task is similar to the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Many thousand labelled examples favour fine-tuning                   |
        | A similar task whose class balance has no answer favours fine-tuning |
      And the findings are
        | criterion       | favours     | rule                                                                 |
        | dataset-size    | fine-tuning | Many thousand labelled examples favour fine-tuning                   |
        | task-similarity | fine-tuning | A similar task whose class balance has no answer favours fine-tuning |
      And there is no note

  Rule: Feature extraction on any ground for it

    Background:
      Given there are 900 labelled examples

    @S5 @S2
    Scenario: Every answered criterion speaks for it
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the advice is feature-extraction because of
        | At most a few thousand labelled examples favour feature extraction |
        | A different task favours feature extraction                        |
      And the findings are
        | criterion       | favours            | rule                                                               |
        | dataset-size    | feature-extraction | At most a few thousand labelled examples favour feature extraction |
        | task-similarity | feature-extraction | A different task favours feature extraction                        |
      And the criteria do not disagree

    @R3
    Scenario: One of the answered criteria speaks against it
      Given the task is the same as the model's
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "At most a few thousand labelled examples favour feature extraction"
      And the findings are
        | criterion       | favours            | rule                                                               |
        | dataset-size    | feature-extraction | At most a few thousand labelled examples favour feature extraction |
        | task-similarity | fine-tuning        | The same task favours fine-tuning                                  |
      And the criteria disagree

  Rule: Fine-tuning where no ground speaks for anything else

    Background:
      Given the task is the same as the model's

    @S6 @S7
    Scenario: Every answered criterion speaks for it
      Given there are 20000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Many thousand labelled examples favour fine-tuning |
        | The same task favours fine-tuning                  |
      And the findings are
        | criterion       | favours     | rule                                               |
        | dataset-size    | fine-tuning | Many thousand labelled examples favour fine-tuning |
        | task-similarity | fine-tuning | The same task favours fine-tuning                  |
      And the criteria do not disagree

    @R3
    Scenario: One of the answered criteria speaks against it
      Given there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "At most a few thousand labelled examples favour feature extraction"
      And the findings are
        | criterion       | favours            | rule                                                               |
        | dataset-size    | feature-extraction | At most a few thousand labelled examples favour feature extraction |
        | task-similarity | fine-tuning        | The same task favours fine-tuning                                  |
      And the criteria disagree

    @S11
    Scenario: A caveat goes before what speaks for it
      Given the modality of the model is tabular
      When the practitioner asks for advice
      Then the advice is not-covered because of "A model trained on tabular data is not covered"
      And the findings are
        | criterion       | favours     | rule                                           |
        | modality        | not-covered | A model trained on tabular data is not covered |
        | task-similarity | fine-tuning | The same task favours fine-tuning              |

  Rule: Undecided without any ground

    Scenario: No criterion says anything
      Given there are 5001 labelled examples
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And the criteria do not disagree

    @S1
    Scenario: One criterion says something
      Given there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "At most a few thousand labelled examples favour feature extraction"
      And the findings are
        | criterion    | favours            | rule                                                               |
        | dataset-size | feature-extraction | At most a few thousand labelled examples favour feature extraction |
      And the criteria do not disagree
