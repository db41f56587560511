Feature: How large is the new data set?
  Size alone decides between frozen and fine-tuned.

  Rule: Little data favours a classifier on frozen features

    @C1 @C6
    Scenario: There are five thousand labelled examples
      Given there are 5000 labelled examples
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Little data favours a classifier on frozen features"
      And the criteria do not disagree

    @C2 @C6
    Scenario: There is one example more
      Given there are 5001 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Much data favours fine-tuning the whole network"
      And the criteria do not disagree

    Scenario: The data is judged large, whatever the number
      Given there are 5000 labelled examples
      And the data is judged large
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Data judged large favours fine-tuning the whole network"

  Rule: Data judged small favours a classifier on frozen features

    @C3
    Scenario: The data is judged small
      Given the data is judged small
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Data judged small favours a classifier on frozen features"

    @C4
    Scenario: The data is judged large
      Given the data is judged large
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Data judged large favours fine-tuning the whole network"

    Scenario: Nothing is said of size
      Given nothing is stated
      When the practitioner asks for advice
      Then the advice is undecided
      And the criteria do not disagree
      And there are no findings
      And the next step is "Count the labelled examples. [C8]"

  Rule: Much data favours fine-tuning the whole network

    Scenario: There are more than five thousand labelled examples
      Given there are 5001 labelled examples
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Much data favours fine-tuning the whole network"

    Scenario: The data is judged small, whatever the number
      Given there are 5001 labelled examples
      And the data is judged small
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Data judged small favours a classifier on frozen features"

  Rule: Data judged large favours fine-tuning the whole network

    @C8
    Scenario: Much data of another task
      Given the data is judged large
      And the task is different from the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "Data judged large favours fine-tuning the whole network"

    Scenario: Little data of another task
      Given the data is judged small
      And the task is different from the model's
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Data judged small favours a classifier on frozen features"
