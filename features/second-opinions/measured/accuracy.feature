Feature: Which approach is likely to be the more accurate?
  Fine-tuning by default; the frozen model's own score is the best sign.

  Rule: Fine-tuning is the better default

    @M1
    Scenario: Nothing is stated
      Given nothing is stated
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the reason of "Fine-tuning is the better default" is "over 114 families of data sets always fine-tuning lost 0.46 points on average, and always freezing 8.15"
      And the criteria do not disagree
      And there is no note

    Scenario: There is an exception
      Given many tasks share one deployed model
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "One deployed model for many tasks favours the frozen model"
      And the criteria do not disagree

  Rule: A frozen score of nearly everything is seldom worth improving

    @M7 @M21
    Scenario: The frozen model is right in 95 of 100
      Given the frozen model scores 95 points
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A frozen score of nearly everything is seldom worth improving"
      And the criteria do not disagree
      And there is no note

    Scenario: It is right in 94
      Given the frozen model scores 94 points
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Fine-tuning is the better default            |
        | From a good score on fine-tuning mostly pays |

    Scenario: The model learned from labels
      Given the frozen model scores 95 points
      And the pre-training of the model is supervised
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A frozen score of nearly everything is seldom worth improving"

  Rule: A masked model is not judged by its frozen score

    @M10
    Scenario: A masked model scores 95
      Given the frozen model scores 95 points
      And the pre-training of the model is masked
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | A masked model is not judged by its frozen score |
        | Fine-tuning is the better default                |

    Scenario: A masked model scores 94
      Given the frozen model scores 94 points
      And the pre-training of the model is masked
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Fine-tuning is the better default            |
        | From a good score on fine-tuning mostly pays |

  Rule: Below a good score fine-tuning nearly always pays

    @M8
    Scenario: The frozen model scores 79
      Given the frozen model scores 79 points
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Below a good score fine-tuning nearly always pays |
        | Fine-tuning is the better default                 |
      And there is no note

    @M9
    Scenario: The frozen model scores 80
      Given the frozen model scores 80 points
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Fine-tuning is the better default            |
        | From a good score on fine-tuning mostly pays |

  Rule: From a good score on fine-tuning mostly pays

    Scenario: The frozen model scores 90
      Given the frozen model scores 90 points
      When the practitioner asks for advice
      Then the advice is fine-tuning because of
        | Fine-tuning is the better default            |
        | From a good score on fine-tuning mostly pays |

    Scenario: Nothing is said of its score
      Given the pre-training of the model is contrastive
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And there is no note

  Rule: Small data is no reason to freeze

    @M2
    Scenario: There are a thousand labelled examples
      Given there are 1000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "Small data is no reason to freeze: up to 1,000 examples fine-tuning was better in 65 of 88 comparisons, and frozen in 14."

    Scenario: There is one more
      Given there are 1001 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And there is no note

  Rule: A different task is no reason to freeze

    @M3
    Scenario: The task is different
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "A different task is no reason to freeze: fine-tuning was better in 119 of 159 comparisons, and frozen in 8."

    Scenario: The task is similar
      Given the task is similar to the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And there is no note

  Rule: Very different data is no reason to freeze

    @M4
    Scenario: The data is of another nature
      Given the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "Very different data is no reason to freeze: fine-tuning was better in 85 of 112 comparisons, and frozen in 12."

    Scenario: The data is alike
      Given the data and the model's own are alike
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And there is no note
