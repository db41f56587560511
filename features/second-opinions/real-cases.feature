Feature: Fifteen real cases
  What the book, CS231n and published comparisons advise on use cases as practitioners state them. Where they point
  elsewhere than each other, the first line says so, and the next step is the measurement that decides.

  Scenario Outline: All advisers on one case
    Given the use case "<case>"
    When the practitioner asks for advice
    Then the advice is <book>
    And by "CS231n" the advice is <CS231n>
    And by "published comparisons" the advice is <comparisons>
    And advisers are <advisers>

    Examples:
      | case              | book               | CS231n             | comparisons        | advisers |
      | chest-x-rays      | feature-extraction | feature-extraction | fine-tuning        | divided  |
      | tickets           | feature-extraction | fine-tuning        | fine-tuning        | divided  |
      | satellite-tiles   | feature-extraction | feature-extraction | fine-tuning        | divided  |
      | rare-language     | fine-tuning        | fine-tuning        | fine-tuning        | agreed   |
      | product-photos    | fine-tuning        | undecided          | feature-extraction | divided  |
      | review-clusters   | fine-tuning        | undecided          | not-covered        | divided  |
      | instructions      | feature-extraction | feature-extraction | fine-tuning        | divided  |
      | rows-of-a-table   | not-covered        | not-covered        | not-covered        | agreed   |
      | time-series       | feature-extraction | feature-extraction | fine-tuning        | divided  |
      | polish-reviews    | feature-extraction | fine-tuning        | fine-tuning        | divided  |
      | dents             | feature-extraction | feature-extraction | fine-tuning        | divided  |
      | organs-in-scans   | feature-extraction | feature-extraction | fine-tuning        | divided  |
      | plants            | fine-tuning        | fine-tuning        | fine-tuning        | agreed   |
      | machine-sounds    | feature-extraction | feature-extraction | fine-tuning        | divided  |
      | many-chest-x-rays | feature-extraction | fine-tuning        | fine-tuning        | divided  |

  Scenario: Advisers who disagree are decided between by a measurement
    Given the use case "tickets"
    When the practitioner asks for advice
    Then advisers disagree, and probe.score is to be measured
    And opinions wait for "deployment.shift, probe.score, model.fitsMemory, serving.sharedBackbone"

  Scenario: A score of nearly everything decides for the frozen model
    Given the use case "tickets"
    And the pre-training of the model is contrastive
    And the frozen model scores 96 points
    When the practitioner asks for advice
    Then by "published comparisons" the advice is feature-extraction

  Scenario: A low score decides for fine-tuning
    Given the use case "tickets"
    And the frozen model scores 71 points
    When the practitioner asks for advice
    Then by "published comparisons" the advice is fine-tuning
    And opinions wait for "deployment.shift, model.fitsMemory, serving.sharedBackbone"
