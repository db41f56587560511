Feature: The document's examples
  The document looks twice at the sentiment of movie reviews and reaches opposite advice; both are kept.
  It follows from how the practitioner compares the tasks.

  Rule: The examples get the advice that the book gives

    @S9
    Scenario: Movie reviews, seen as a different task
      Given the use case "movie-reviews"
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                        |
        | task-similarity | feature-extraction | A different task favours feature extraction |

    @S4
    Scenario: Movie reviews, seen as a continuation
      Given the use case "movie-reviews-continued"
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A continuation of the earlier training favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                                                       |
        | task-similarity | fine-tuning | A continuation of the earlier training favours fine-tuning |

    @S10
    Scenario: Medical images for a model of everyday images
      Given the use case "medical-images"
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Very different data favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                           |
        | task-similarity | feature-extraction | Very different data favours feature extraction |

    @S12 @S13
    Scenario Outline: A table of <case>
      Given the use case "<case>"
      When the practitioner asks for advice
      Then the advice is not-covered because of
        | A model trained on tabular data is not covered |
        | A task on tabular data is not covered          |
      And the findings are
        | criterion | favours     | rule                                           |
        | modality  | not-covered | A model trained on tabular data is not covered |
        | modality  | not-covered | A task on tabular data is not covered          |

      Examples:
        | case          |
        | event-tickets |
        | loan-default  |
        | revenue       |
        | taxi-trips    |
