/**
 * What a practitioner tells us. A {@link dev.thaw.usecase.UseCase} holds the stated {@link
 * dev.thaw.usecase.Fact facts}, of two types, a word and a number, each with its path; a {@link
 * dev.thaw.usecase.FactCatalogue} says which there can be. A fact that is not stated is simply
 * absent, for unknown is never false. Plain immutable data without any rule engine, so that it can
 * be inserted into a session as it is.
 */
@NullMarked
package dev.thaw.usecase;

import org.jspecify.annotations.NullMarked;
