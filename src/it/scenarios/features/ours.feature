Feature: What our team wants to hold

  Rule: Another task is advised by the book

    Scenario: Our task asks another kind of question
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
