Feature: Precedents and cost
  Beside every advice stand the published comparisons nearest to the use case, each with the table that holds its two
  scores, and what each way of using the model costs.

  Rule: A precedent can be traced to a table of a publication

    Scenario: Reviews of films
      Given the use case "movie-reviews"
      When the practitioner asks for advice
      Then "Table 7" of "ULMFiT (Howard & Ruder 2018)" is a precedent
      And precedents say "in 32 of 35 published comparisons near to yours, over 26 data sets, fine-tuning was better by a point or more, median +4.3 points"

    Scenario: Medical pictures
      Given the use case "medical-images"
      When the practitioner asks for advice
      Then "README VTAB-1k table" of "V-PETL Bench / VPT (VTAB-1k)" is a precedent
      And precedents say "in 36 of 50 published comparisons near to yours, over 17 data sets, fine-tuning was better by a point or more, median +5.2 points"

    Scenario: Rows of a table
      Given the use case "loan-default"
      When the practitioner asks for advice
      Then "Appendix D" of "Levin et al. 2022 (tabular)" is a precedent
      And precedents say "in 64 of 120 published comparisons near to yours, over 6 data sets that are kin, fine-tuning was better by a point or more, median +1.2 points"

  Rule: What is not near enough is no precedent

    Scenario: Sound, in which no comparison is near
      Given the modality of the task is audio
      When the practitioner asks for advice
      Then precedents say "no published comparison is near enough to yours"

  Rule: Training in full costs three forward passes in each epoch, and a frozen model one in all

    Scenario: Everything is stated
      Given there are 25000 labelled examples
      And training takes 10 epochs
      When the practitioner asks for advice
      Then the cost "frozen" is 25000 forward passes
      And the cost "LoRA" is 500000 forward passes
      And the cost "full" is 750000 forward passes

    Scenario: The number of epochs is assumed
      Given there are 100 labelled examples
      When the practitioner asks for advice
      Then the cost "full" is 900 forward passes
      And of the cost is assumed "training.epochs, model.parameters"

    Scenario: The number of examples is not known
      Given training takes 2 epochs
      When the practitioner asks for advice
      Then the cost "full" is 6 forward passes
