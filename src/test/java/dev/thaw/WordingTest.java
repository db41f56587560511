package dev.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thaw.rulebook.WrittenRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every text that people read of the built-in rules, so that no two of them change places.
 */
final class WordingTest {

  private final Advisor advisor = Advisor.builtIn();

  @Test
  void every_rule_gives_its_own_reason() {
    var reasons = advisor.rules().rules().stream().flatMap(WordingTest::reasons).sorted().toList();

    assertThat(reasons)
        .containsExactly(
            "A continuation of the earlier training favours fine-tuning: going on with the earlier training can give the more accurate model",
            "A data set judged large favours fine-tuning: the book pairs a large data set with fine-tuning",
            "A data set judged small favours feature extraction: weights learned from very many examples can overfit to few and lose what they knew in general",
            "A different task favours feature extraction: where the task is another one, it is best to leave all pre-trained layers as they are",
            "A model trained on tabular data is not covered: models trained on tables cover tasks and data of every kind, so the criteria are not meant for them",
            "A similar task whose class balance has no answer favours fine-tuning: on a similar task fine-tuning can give the more accurate model; labels that are distributed otherwise would take this ground away",
            "A similar task with another class balance favours nothing: the book pairs a similar task with fine-tuning only where the labels are distributed alike",
            "A similar task with the model's class balance favours fine-tuning: the book pairs a similar task with fine-tuning where the labels are distributed alike",
            "A task of another modality than the model is not covered: model and task are not of the same data domain",
            "A task on tabular data is not covered: tabular tasks and their data are of every kind, so the criteria are not meant for them",
            "Ample training time and compute favour fine-tuning: the book pairs a high budget with fine-tuning",
            "At most a few thousand labelled examples favour feature extraction: weights learned from very many examples can overfit to few and lose what they knew in general",
            "Between small and large, size favours nothing: the book speaks of small and of large data, and of nothing in between",
            "Large begins where many thousand begins: the book gives no figure, and this leaves a wide middle in which size favours nothing",
            "Little compute favours feature extraction: the book pairs a low budget for computation with feature extraction",
            "Little training time favours feature extraction: the book pairs a low budget for training time with feature extraction",
            "Many thousand labelled examples favour fine-tuning: the book pairs a large data set with fine-tuning",
            "Small ends where a few thousand ends: the book gives no figure, and five thousand is about as far as a few goes",
            "The same task favours fine-tuning: the book pairs the same task with fine-tuning",
            "Very different data favours feature extraction: where the data is of another nature, it is best to leave all pre-trained layers as they are");
  }

  private static Stream<String> reasons(WrittenRule rule) {
    return rule.consequences().stream()
        .flatMap(line -> line.slot("reason").stream())
        .map(reason -> rule.name() + ": " + reason);
  }

  @Test
  void every_question_and_every_answer_is_explained_in_its_own_words() {
    var questions =
        Facts.ALL.asked().stream()
            .flatMap(
                fact ->
                    Stream.concat(
                        Stream.of(fact.path() + ": " + fact.asks()),
                        fact.answers().stream()
                            .map(
                                answer ->
                                    fact.path() + " is " + answer.word() + ": " + answer.means())));

    assertThat(questions)
        .containsExactly(
            "model.modality: What kind of material does the pre-trained model read?",
            "model.modality is image: pictures, such as photographs, scans or drawings",
            "model.modality is text: written language",
            "model.modality is tabular: rows and columns of mixed features, as in a spreadsheet",
            "model.modality is audio: recorded sound, such as speech or music",
            "model.modality is video: moving pictures",
            "model.modality is other: anything else",
            "task.modality: What kind of material is your own task about?",
            "task.modality is image: pictures, such as photographs, scans or drawings",
            "task.modality is text: written language",
            "task.modality is tabular: rows and columns of mixed features, as in a spreadsheet",
            "task.modality is audio: recorded sound, such as speech or music",
            "task.modality is video: moving pictures",
            "task.modality is other: anything else",
            "task.comparedToModel: How does your task compare with the one that the model was trained for?",
            "task.comparedToModel is same: the same question with the same answers",
            "task.comparedToModel is continuation: the earlier training goes on with new data",
            "task.comparedToModel is similar: the same kind of question with other answers",
            "task.comparedToModel is different: another kind of question",
            "task.classBalance: Are the classes of your labels distributed as they were when the model was trained?",
            "task.classBalance is like-the-model: each class has about the same share",
            "task.classBalance is unlike: the classes have other shares",
            "data.labelledExamples: How many labelled examples are in the training split, before augmentation?",
            "data.comparedToModel: How does your material compare with what the model was trained on?",
            "data.comparedToModel is alike: of the same nature, as one collection of photographs is beside another",
            "data.comparedToModel is very-different: of another nature, as X-ray images are beside photographs",
            "budget.trainingTime: Is there time to retrain all weights of the model?",
            "budget.trainingTime is low: it would take too long",
            "budget.trainingTime is high: there is time enough",
            "budget.compute: Is there compute to retrain all weights of the model?",
            "budget.compute is low: it would cost too much",
            "budget.compute is high: there is compute enough",
            "data.classes: How many classes do the labels have?",
            "data.examplesPerClass: How many labelled examples does a class have on average?",
            "model.pretraining: What did the model learn from before you got it?",
            "model.pretraining is supervised: labels that people gave",
            "model.pretraining is contrastive: telling what belongs together from what does not, without labels",
            "model.pretraining is masked: filling in parts that were hidden",
            "model.pretraining is image-text: finding the caption that belongs to a picture",
            "model.pretraining is generative: saying what comes next",
            "model.pretraining is other: anything else or several of these",
            "deployment.shift: Will the data in use differ from the data that you train on?",
            "deployment.shift is no: it comes from the same sources",
            "deployment.shift is other-conditions: the same things, seen in other circumstances",
            "deployment.shift is beyond-the-range: more extreme than anything trained on",
            "probe.score: What does the frozen model with a linear output layer reach on held-out data, in points of 100?",
            "model.fitsMemory: Can the model be trained in full where you train?",
            "model.fitsMemory is yes: weights, gradients and the optimizer's state fit into memory together",
            "model.fitsMemory is no: they do not",
            "task.kind: What does the model have to give for each example?",
            "task.kind is classes: one or more names from a fixed list",
            "task.kind is values: a number",
            "task.kind is boxes: where things are",
            "task.kind is masks: which part of the picture each thing covers",
            "task.kind is text: written words",
            "task.kind is ranking: how near or how fitting things are",
            "serving.sharedBackbone: Do many tasks share one deployed model?",
            "serving.sharedBackbone is yes: the model runs once, and each task has a small part of its own on top",
            "serving.sharedBackbone is no: each task has a model of its own",
            "model.parameters: How many million parameters does the model have?",
            "training.epochs: How many times would training go through all examples?");
  }
}
