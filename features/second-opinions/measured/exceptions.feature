Feature: When the frozen model is the better choice
  Exceptions to fine-tuning by default, and what sets them off.

  Rule: A handful of examples of each of many classes favours the frozen model

    @M6 @M21
    Scenario: Five examples of each of twenty classes
      Given there are 5 examples per class
      And there are 20 classes
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A handful of examples of each of many classes favours the frozen model"
      And the criteria do not disagree

    Scenario: Six examples of each
      Given there are 6 examples per class
      And there are 20 classes
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: Nineteen classes
      Given there are 5 examples per class
      And there are 19 classes
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: Examples per class follow from their number
      Given there are 100 labelled examples
      And there are 20 classes
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A handful of examples of each of many classes favours the frozen model"
      And the note is "Small data is no reason to freeze: up to 1,000 examples fine-tuning was better in 65 of 88 comparisons, and frozen in 14."

    Scenario: One example more is more than five of each
      Given there are 101 labelled examples
      And there are 20 classes
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "Small data is no reason to freeze: up to 1,000 examples fine-tuning was better in 65 of 88 comparisons, and frozen in 14."

  Rule: On the same task little training time favours the frozen model

    @M5 @M22
    Scenario: The same task and little time
      Given the task is the same as the model's
      And the budget for training time is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "On the same task little training time favours the frozen model"
      And the note is "On the same task accuracy is a tie, so choose by cost: frozen was better in 4 of 36 comparisons, fine-tuning in 13, and 19 were ties."

    Scenario: The same task and time enough
      Given the task is the same as the model's
      And the budget for training time is high
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "On the same task accuracy is a tie, so choose by cost: frozen was better in 4 of 36 comparisons, fine-tuning in 13, and 19 were ties."

    Scenario: A similar task and little time
      Given the task is similar to the model's
      And the budget for training time is low
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And there is no note

  Rule: On the same task little compute favours the frozen model

    Scenario: The same task and little compute
      Given the task is the same as the model's
      And the budget for compute is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "On the same task little compute favours the frozen model"
      And the note is "On the same task accuracy is a tie, so choose by cost: frozen was better in 4 of 36 comparisons, fine-tuning in 13, and 19 were ties."

    Scenario: The same task and compute enough
      Given the task is the same as the model's
      And the budget for compute is high
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "On the same task accuracy is a tie, so choose by cost: frozen was better in 4 of 36 comparisons, fine-tuning in 13, and 19 were ties."

    Scenario: A similar task and little compute
      Given the task is similar to the model's
      And the budget for compute is low
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

  Rule: On the same task accuracy is a tie

    Scenario: The same task, and nothing is said of cost
      Given the task is the same as the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "On the same task accuracy is a tie, so choose by cost: frozen was better in 4 of 36 comparisons, fine-tuning in 13, and 19 were ties."

    Scenario: A continuation is not the same task
      Given the task is a continuation of the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And there is no note

  Rule: Without labels a model of pictures and captions is used as it is

    @M24
    Scenario: CLIP, and nothing is said of labels
      Given the pre-training of the model is image-text
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Without labels a model of pictures and captions is used as it is"

    Scenario: CLIP and some labels
      Given the pre-training of the model is image-text
      And there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

    Scenario: Another model, and nothing is said of labels
      Given the pre-training of the model is contrastive
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

  Rule: Other conditions in use favour the frozen model

    @M11
    Scenario: Other cameras in use
      Given in use the data is from other conditions
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Other conditions in use favour the frozen model"

    Scenario: The same cameras in use
      Given in use the data is like the training data
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

  Rule: Data beyond the training range favours fine-tuning

    @M12
    Scenario: More extreme than anything trained on
      Given in use the data is beyond the training range
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Data beyond the training range favours fine-tuning |
        | Fine-tuning is the better default                  |

  Rule: One deployed model for many tasks favours the frozen model

    @M17
    Scenario: Twenty classifiers on one embedding
      Given many tasks share one deployed model
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "One deployed model for many tasks favours the frozen model"

    Scenario: A model of its own
      Given many tasks do not share one deployed model
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"

  Rule: An exception beats the default even where something speaks for fine-tuning

    Scenario: A shared model that scores low
      Given many tasks share one deployed model
      And the frozen model scores 79 points
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "One deployed model for many tasks favours the frozen model"
      And the criteria disagree

    Scenario: A shared model that scores well
      Given many tasks share one deployed model
      And the frozen model scores 95 points
      When the practitioner asks for advice
      Then the advice is feature-extraction because of
        | A frozen score of nearly everything is seldom worth improving |
        | One deployed model for many tasks favours the frozen model    |
      And the criteria do not disagree
