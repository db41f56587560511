Feature: The similarity of the tasks
  A different task or very different data speaks for feature extraction, the model's own task for fine-tuning.
  A similar task does so too, unless its classes are balanced in another way.

  Rule: A different task favours feature extraction

    @S5 @S7
    Scenario: The task asks another kind of question
      Given the task is different from the model's
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                        |
        | task-similarity | feature-extraction | A different task favours feature extraction |

    @S5 @S10 @R6
    Scenario: The data is very different as well
      Given the task is different from the model's
      And the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is feature-extraction because of
        | A different task favours feature extraction    |
        | Very different data favours feature extraction |
      And the findings are
        | criterion       | favours            | rule                                           |
        | task-similarity | feature-extraction | A different task favours feature extraction    |
        | task-similarity | feature-extraction | Very different data favours feature extraction |

    @R6
    Scenario: The task is similar, but the data is very different
      Given the task is similar to the model's
      And the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Very different data favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                           |
        | task-similarity | feature-extraction | Very different data favours feature extraction |

  Rule: Very different data favours feature extraction

    @S5 @R6
    Scenario: The data is of another nature
      Given the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Very different data favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                           |
        | task-similarity | feature-extraction | Very different data favours feature extraction |

    Scenario: The data is of the same nature
      Given the data and the model's own are alike
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

    @R6
    Scenario: Very different data silences the same task
      Given the task is the same as the model's
      And the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Very different data favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                           |
        | task-similarity | feature-extraction | Very different data favours feature extraction |

    @S7
    Scenario: Data of the same nature leaves the same task its say
      Given the task is the same as the model's
      And the data and the model's own are alike
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "The same task favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                              |
        | task-similarity | fine-tuning | The same task favours fine-tuning |

  Rule: The same task favours fine-tuning

    @S7
    Scenario: The task asks the same question
      Given the task is the same as the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "The same task favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                              |
        | task-similarity | fine-tuning | The same task favours fine-tuning |

  Rule: A continuation of the earlier training favours fine-tuning

    @S4 @R4
    Scenario: The earlier training goes on
      Given the task is a continuation of the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A continuation of the earlier training favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                                                       |
        | task-similarity | fine-tuning | A continuation of the earlier training favours fine-tuning |

    @R6
    Scenario: The earlier training goes on with data of another nature
      Given the task is a continuation of the model's
      And the data and the model's own are very-different
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Very different data favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                           |
        | task-similarity | feature-extraction | Very different data favours feature extraction |

  Rule: A similar task with the model's class balance favours fine-tuning

    @S7
    Scenario: The classes are balanced as the model knows them
      Given the task is similar to the model's
      And the class balance is like-the-model
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A similar task with the model's class balance favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                                                              |
        | task-similarity | fine-tuning | A similar task with the model's class balance favours fine-tuning |

    Scenario: The classes are balanced in another way
      Given the task is similar to the model's
      And the class balance is unlike
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings

    @S5
    Scenario: The task is different
      Given the task is different from the model's
      And the class balance is like-the-model
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "A different task favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                        |
        | task-similarity | feature-extraction | A different task favours feature extraction |

  Rule: A similar task whose class balance has no answer favours fine-tuning

    @S4
    Scenario: Nothing is known of the class balance
      Given the task is similar to the model's
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A similar task whose class balance has no answer favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                                                                 |
        | task-similarity | fine-tuning | A similar task whose class balance has no answer favours fine-tuning |

  Rule: A similar task with another class balance favours nothing

    Background:
      Given the task is similar to the model's

    @S7
    Scenario: The classes are balanced in another way
      Given the class balance is unlike
      When the practitioner asks for advice
      Then the advice is undecided
      And there are no findings
      And task-similarity favours nothing because of "A similar task with another class balance favours nothing"

    @S7
    Scenario: The classes are balanced as the model knows them
      Given the class balance is like-the-model
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A similar task with the model's class balance favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                                                              |
        | task-similarity | fine-tuning | A similar task with the model's class balance favours fine-tuning |
      And no criterion favours nothing

    @S4
    Scenario: Nothing is known of the class balance
      Given the class balance is unknown
      When the practitioner asks for advice
      Then the advice is fine-tuning because of "A similar task whose class balance has no answer favours fine-tuning"
      And the findings are
        | criterion       | favours     | rule                                                                 |
        | task-similarity | fine-tuning | A similar task whose class balance has no answer favours fine-tuning |
      And no criterion favours nothing

  Rule: Very different data makes a similar task count as a different one

    Background:
      Given the task is similar to the model's
      And the data and the model's own are very-different

    @S5 @R6
    Scenario Outline: The classes are balanced in some way
      Given the class balance is <balance>
      When the practitioner asks for advice
      Then the advice is feature-extraction because of "Very different data favours feature extraction"
      And the findings are
        | criterion       | favours            | rule                                           |
        | task-similarity | feature-extraction | Very different data favours feature extraction |
      And no criterion favours nothing

      Examples:
        | balance        |
        | like-the-model |
        | unlike         |
        | unknown        |
