/**
 * How files are read and written that other people have a hand in. Read are ordinary files only, of
 * the folder that was named and no more of them than is allowed; written are new files only. Every
 * package that reads or writes files uses it, so that all have the same guards. What cannot be
 * taken, from a file or from elsewhere, is refused by one exception.
 */
@NullMarked
package dev.thaw.files;

import org.jspecify.annotations.NullMarked;
