/**
 * The workbench in the browser, and the HTTP API: a door to {@link dev.thaw.Advisor} for people who
 * open no terminal, and for programs. It answers with the code, the JSON and the words of the
 * command line. No other package knows it; the command line finds it as a {@link
 * dev.thaw.serving.Workbench}.
 */
@NullMarked
package dev.thaw.web;

import org.jspecify.annotations.NullMarked;
