package dev.thaw.web;

import java.util.List;
import java.util.Optional;

/**
 * The page on which people describe a use case and see the advice.
 *
 * @param frame what all pages have
 * @param form the form, with what was given
 * @param problems what is wrong with what was given
 * @param card the advice; nothing where something is wrong
 * @param remark that the link was made with other rules, if it was
 */
record CasePage(
    PageFrame frame,
    CaseForm form,
    List<String> problems,
    Optional<CaseCard> card,
    Optional<String> remark) {}
