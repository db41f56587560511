package dev.thaw.evidence;

import dev.thaw.usecase.Word;

/** What comparisons are used for. */
public enum Use implements Word {
  /** To score advisers. */
  SCORECARD,
  /** To be shown beside a use case that is near to them. */
  PRECEDENTS
}
