Feature: What is not stated is unknown
  Unknown is never taken for no. A criterion without a finding is named, and the advice says so far.

  Rule: What is not stated favours nothing

    Scenario: Nothing is stated
      Given nothing is stated
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And no finding comes from "dataset-size, task-similarity, budget"

    @S8
    Scenario: One criterion has a finding
      Given the budget for compute is low
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little compute favours feature extraction"
      And the findings are
        | criterion | favours            | rule                                      |
        | budget    | feature-extraction | Little compute favours feature extraction |
      And no finding comes from "dataset-size, task-similarity"

    Scenario: Half an answer is no finding
      Given the budget for compute is high
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And no finding comes from "dataset-size, task-similarity, budget"

    Scenario: A class balance is no answer before the task has one
      Given the class balance is unlike
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And no criterion favours nothing

    @S4
    Scenario: To be unknown is to be left out
      Given the task is similar to the model's
      And the class balance is unknown
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A similar task whose class balance has no answer favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                                                                 |
        | task-similarity | fine-tuning | A similar task whose class balance has no answer favours fine-tuning |
