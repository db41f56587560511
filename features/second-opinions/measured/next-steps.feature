Feature: What to do next
  Steps between the extremes, which fit the kind of the task.

  Rule: Fine-tuning trains what is new first

    @M1
    Scenario: Fine-tuning is advised
      Given nothing is stated
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next step is "Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]"

    Scenario: The frozen model is advised
      Given many tasks share one deployed model
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "One deployed model for many tasks favours the frozen model"
      And the next step is "Keep the model frozen, compute its features once, and train only what is new on top; over sequences pool by attention. [M15]"

  Rule: What does not fit into memory is trained by LoRA

    Scenario: Training in full does not fit into memory
      Given training in full does not fit into memory
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next steps are
        | Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18] |
        | If you fine-tune, use LoRA: it lost 0 to 2.6 points, at less than half of the memory. [M13]                                              |

    Scenario: Training in full fits into memory
      Given training in full fits into memory
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next step is "Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]"

  Rule: Little time thaws the last block

    Scenario: There is little time
      Given the budget for training time is low
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next steps are
        | Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18] |
        | If you fine-tune, thaw the last block only, or use LoRA: either takes about half of the time. [M13, M16]                                 |

    Scenario: There is time enough
      Given the budget for training time is high
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next step is "Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]"

  Rule: Detectors and segmenters begin with a frozen backbone

    Scenario: The task asks where things are
      Given the task asks for boxes
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next steps are
        | Train the detector's or segmenter's own layers on the frozen backbone for the first epochs; that takes less than half of the memory. [M14] |
        | Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]   |

    Scenario: The task asks which part each thing covers
      Given the task asks for masks
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next steps are
        | Train the detector's or segmenter's own layers on the frozen backbone for the first epochs; that takes less than half of the memory. [M14] |
        | Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]   |

    Scenario: The task asks for numbers
      Given the task asks for values
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next step is "Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]"

  Rule: A model that writes text is tried with prompts first

    Scenario: The task asks for text
      Given the task asks for text
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next steps are
        | Try the model as it is with instructions and a few examples in the prompt, then LoRA; it needs no new output layer. [M20]                |
        | Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18] |

  Rule: A model of pictures and captions is tried with prompts first

    @M24
    Scenario: The model learned from captions
      Given the pre-training of the model is image-text
      And there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the note is "For models of pictures and captions, freezing loses 0.03 points on average: fine-tuning was better in 28 of 42 comparisons, and frozen in 9, by more."
      And the next steps are
        | Try the model's own predictions first, with prompts that name the classes. [M24]                                                              |
        | Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18] |

    Scenario: The model learned from labels
      Given the pre-training of the model is supervised
      And there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Fine-tuning is the better default"
      And the next step is "Train what is new on top of the frozen model first, then everything at a rate 10 to 100 times lower, and compare both scores. [M11, M18]"

  Rule: Search, ranking and clusters begin with the features as they are

    Scenario: The task asks what is near
      Given the task asks for ranking
      When the practitioner asks for advice
      Then the advice is not-covered because of "Nobody compared on search, ranking or clusters"
      And the next steps are
        | Use the model's features as they are, by their nearness, and measure that before anything is trained. [M23] |
        | Compare on held-out data of your own: the model as it is, and the best plain method without it. [M19, M23]  |
