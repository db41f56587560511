Feature: Which layer?
  How alike the data is picks the layer.

  Rule: Frozen features come from the top of the network

    Scenario: Little data like the model's own
      Given the data is judged small
      And the data and the model's own are alike
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Data judged small favours a classifier on frozen features"
      And the next step is "Train a linear classifier on the features of the last layer. [C1]"

    Scenario: Little data, and nothing is said of its nature
      Given the data is judged small
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Data judged small favours a classifier on frozen features"
      And the next step is "Train a linear classifier on the features of the last layer. [C1]"

  Rule: For data of another nature frozen features come from an earlier layer

    Scenario: Little data of another nature
      Given the data is judged small
      And the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Data judged small favours a classifier on frozen features"
      And the next step is "Train a linear classifier on the features of an earlier layer; those at the top are made for the model's own data. [C3]"

  Rule: The whole network is fine-tuned

    Scenario: Much data like the model's own
      Given the data is judged large
      And the data and the model's own are alike
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Data judged large favours fine-tuning the whole network"
      And the next step is "Fine-tune the whole network at a low learning rate. [C2, C5]"

  Rule: On data of another nature the pre-trained weights are still the better start

    Scenario: Much data of another nature
      Given the data is judged large
      And the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Data judged large favours fine-tuning the whole network"
      And the next step is "Start from the pre-trained weights and fine-tune the entire network at a low learning rate. [C4, C5]"
