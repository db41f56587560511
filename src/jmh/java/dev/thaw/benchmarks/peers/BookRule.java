package dev.thaw.benchmarks.peers;

import static dev.thaw.advice.Approach.FEATURE_EXTRACTION;
import static dev.thaw.advice.Approach.FINE_TUNING;
import static dev.thaw.advice.Approach.NOT_COVERED;

import dev.thaw.advice.Approach;
import java.util.Objects;
import java.util.function.Predicate;

/** The book's rules that favour something, by hand, for engines that take conditions in Java. */
enum BookRule implements Predicate<BookCase> {
  SMALL(FEATURE_EXTRACTION) {
    @Override
    public boolean test(BookCase useCase) {
      return "small".equals(useCase.size())
          || (useCase.size() == null && useCase.examples() != null && useCase.examples() <= 5_000);
    }
  },
  LARGE(FINE_TUNING) {
    @Override
    public boolean test(BookCase useCase) {
      return "large".equals(useCase.size())
          || (useCase.size() == null && useCase.examples() != null && useCase.examples() >= 20_000);
    }
  },
  DIFFERENT_TASK(FEATURE_EXTRACTION) {
    @Override
    public boolean test(BookCase useCase) {
      return "different".equals(useCase.compared());
    }
  },
  VERY_DIFFERENT_DATA(FEATURE_EXTRACTION) {
    @Override
    public boolean test(BookCase useCase) {
      return "very-different".equals(useCase.data());
    }
  },
  SAME_TASK(FINE_TUNING) {
    @Override
    public boolean test(BookCase useCase) {
      return ("same".equals(useCase.compared()) || "continuation".equals(useCase.compared()))
          && !VERY_DIFFERENT_DATA.test(useCase);
    }
  },
  SIMILAR_TASK(FINE_TUNING) {
    @Override
    public boolean test(BookCase useCase) {
      return "similar".equals(useCase.compared())
          && !"unlike".equals(useCase.balance())
          && !VERY_DIFFERENT_DATA.test(useCase);
    }
  },
  LITTLE_TIME(FEATURE_EXTRACTION) {
    @Override
    public boolean test(BookCase useCase) {
      return "low".equals(useCase.time());
    }
  },
  LITTLE_COMPUTE(FEATURE_EXTRACTION) {
    @Override
    public boolean test(BookCase useCase) {
      return "low".equals(useCase.compute());
    }
  },
  AMPLE_BUDGET(FINE_TUNING) {
    @Override
    public boolean test(BookCase useCase) {
      return "high".equals(useCase.time()) && "high".equals(useCase.compute());
    }
  },
  TABULAR_MODEL(NOT_COVERED) {
    @Override
    public boolean test(BookCase useCase) {
      return "tabular".equals(useCase.model());
    }
  },
  TABULAR_TASK(NOT_COVERED) {
    @Override
    public boolean test(BookCase useCase) {
      return "tabular".equals(useCase.task());
    }
  },
  OTHER_MODALITY(NOT_COVERED) {
    @Override
    public boolean test(BookCase useCase) {
      return useCase.model() != null
          && useCase.task() != null
          && !useCase.model().equals("other")
          && !useCase.task().equals("other")
          && !Objects.equals(useCase.model(), useCase.task());
    }
  };

  private final Approach favours;

  BookRule(Approach favours) {
    this.favours = favours;
  }

  Approach favours() {
    return favours;
  }
}
