package dev.thaw.cli;

import dev.thaw.files.NewFile;
import dev.thaw.format.UseCaseYaml;
import dev.thaw.interview.Reply;
import dev.thaw.usecase.UseCase;
import dev.thaw.wording.FileName;
import dev.thaw.wording.SafeText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;

/** Saves the use case of an interview to a file, if the practitioner wants that. */
final class SavedUseCase {

  private static final List<String> NO = List.of("", "no", "n", Reply.STOP);
  private static final List<String> ENDINGS = List.of(".yaml", ".yml");

  private final Console dialogue;
  private final UseCase useCase;

  SavedUseCase(Console dialogue, UseCase useCase) {
    this.dialogue = dialogue;
    this.useCase = useCase;
  }

  /** Asks where to save the use case, until it is saved or shall not be. */
  void offer() {
    dialogue.gap();
    dialogue.say("Save the use case as YAML? Name of a file, or nothing for no:");
    for (var line = dialogue.reply(); line.isPresent(); line = dialogue.reply()) {
      if (NO.contains(line.get().toLowerCase(Locale.ROOT)) || isSaved(line.get())) {
        return;
      }
    }
  }

  private boolean isSaved(String file) {
    var name = SafeText.plain(file);
    try {
      if (ENDINGS.stream().noneMatch(file::endsWith)) {
        dialogue.respond(
            SafeText.quoted(file)
                + " is no name of a YAML file; allowed: one that ends in .yaml, or nothing for no.");
        return false;
      }
      NewFile.write(FileName.here(file), UseCaseYaml.file(useCase));
      dialogue.respond("Saved: " + name);
      return true;
    } catch (FileAlreadyExistsException e) {
      dialogue.respond(name + ": there is such a file already; allowed: a new name.");
    } catch (IOException | InvalidPathException e) {
      dialogue.respond(name + ": it cannot be written; allowed: another name.");
    }
    return false;
  }
}
