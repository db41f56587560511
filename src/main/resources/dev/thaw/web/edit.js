// The editor of one file of rules: what is not valid is shown while somebody types, and nothing
// is saved or served unless all of it is well.
"use strict";
(() => {
  const editor = document.querySelector(".editor");
  const text = document.getElementById("text");
  const shown = editor.querySelector(".shown");
  const state = editor.querySelector(".state");
  const found = editor.querySelector(".found");
  const fitting = editor.querySelector(".fitting");
  const report = editor.querySelector(".report");
  const meant = document.getElementById("meant");
  const buttons = ["check", "diff", "save"].map((id) => document.getElementById(id));
  const file = editor.dataset.file;
  let sha256 = editor.dataset.sha256;
  let waiting = 0;
  let asked = 0;

  const edit = () =>
    JSON.stringify({
      files: { [file]: text.value },
      meant: meant.value.split("\n").map((line) => line.trim()).filter((line) => line),
    });

  const send = (path, headers) =>
    fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Thaw-Edit": "1", ...headers },
      body: edit(),
    });

  // Highlighting: the same text stands behind the one that is typed, with its words marked.
  const WORDS = /("[^"\n]*"?)|(^\s*\/\/.*$)|(^\s*(?:rule|when|then|end|package)\b)|(@\w+)|(\{[^}\n]*\})/gm;
  const KINDS = ["text", "aside", "word", "mark", "slot"];

  function highlight(bad) {
    const parts = [];
    text.value.split("\n").forEach((line, index) => {
      const span = document.createElement("span");
      span.className = bad.has(index + 1) ? "line bad" : "line";
      let from = 0;
      for (const match of line.matchAll(WORDS)) {
        span.append(line.slice(from, match.index));
        const mark = document.createElement("span");
        mark.className = KINDS[match.slice(1).findIndex((group) => group !== undefined)];
        mark.textContent = match[0];
        span.append(mark);
        from = match.index + match[0].length;
      }
      span.append(line.slice(from) + "\n");
      parts.push(span);
    });
    shown.replaceChildren(...parts);
  }

  function goTo(line) {
    const before = text.value.split("\n").slice(0, line - 1).join("\n").length;
    const at = line > 1 ? before + 1 : 0;
    const end = text.value.indexOf("\n", at);
    text.focus();
    text.setSelectionRange(at, end < 0 ? text.value.length : end);
  }

  function problem(one) {
    const item = document.createElement("li");
    const here = document.createElement("button");
    here.type = "button";
    here.className = "plain";
    here.textContent = one.file.endsWith(file) ? "line " + one.line : one.file + ":" + one.line;
    if (one.file.endsWith(file) && one.line > 0) {
      here.addEventListener("click", () => goTo(one.line));
    } else {
      here.disabled = true;
    }
    item.append(here, " " + one.says);
    for (const hint of one.hints) {
      const more = document.createElement("p");
      more.className = "hint";
      more.textContent = hint;
      item.append(more);
    }
    return item;
  }

  async function validate() {
    const number = ++asked;
    const answer = await send("/validate");
    const said = await answer.json();
    if (number !== asked) {
      return;
    }
    const problems = answer.ok
      ? said.problems
      : said.problems.map((says) => ({ file, line: 0, says, hints: [] }));
    found.replaceChildren(...problems.map(problem));
    highlight(new Set(problems.filter((one) => one.file.endsWith(file)).map((one) => one.line)));
    state.textContent =
      problems.length === 0
        ? "Valid."
        : problems.length === 1
          ? "1 problem."
          : problems.length + " problems.";
  }

  // Completion: what can stand where the cursor is.
  function sentences() {
    const before = text.value.slice(0, text.selectionStart).split("\n");
    const begun = before.pop().trim();
    const side = before.map((line) => line.trim()).reverse().find((line) => /^(when|then|end|rule\b.*)$/.test(line));
    const list = side === "when" ? "conditions" : side === "then" ? "conclusions" : null;
    if (!list) {
      return [];
    }
    const words = begun.toLowerCase().split(/\s+/).filter((word) => word);
    return [...document.getElementById(list).querySelectorAll("option")]
      .map((option) => option.value)
      .filter((one) => one !== begun && words.every((word) => one.toLowerCase().includes(word)))
      .sort((a, b) => b.startsWith(begun) - a.startsWith(begun));
  }

  function complete(sentence) {
    const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
    const next = text.value.indexOf("\n", start);
    const indent = /^\s*/.exec(text.value.slice(start))[0].replace(/\n.*/s, "") || "    ";
    text.setRangeText(indent + sentence, start, next < 0 ? text.value.length : next, "end");
    text.focus();
    typed();
  }

  function suggest() {
    fitting.replaceChildren(
      ...sentences().slice(0, 8).map((sentence) => {
        const item = document.createElement("li");
        const take = document.createElement("button");
        take.type = "button";
        take.className = "plain";
        take.textContent = sentence;
        take.addEventListener("click", () => complete(sentence));
        item.append(take);
        return item;
      }),
    );
  }

  function typed() {
    highlight(new Set());
    suggest();
    clearTimeout(waiting);
    waiting = setTimeout(validate, 150);
  }

  function tell(lines) {
    report.hidden = false;
    report.querySelector("pre").textContent = lines;
    report.querySelector("pre").focus();
  }

  async function watched(work) {
    buttons.forEach((button) => (button.disabled = true));
    const watch = setInterval(async () => {
      const at = (await (await fetch("/work")).json()).work;
      if (at) {
        state.textContent = at.work + ": " + at.done + " of " + at.all;
      }
    }, 700);
    state.textContent = "Working.";
    try {
      await work();
    } finally {
      clearInterval(watch);
      buttons.forEach((button) => (button.disabled = false));
    }
  }

  const wrong = async (answer) => (await answer.json()).problems.join("\n");

  async function reported(path) {
    const answer = await send(path, { Accept: "text/plain" });
    state.textContent = answer.ok ? "Done." : "Not done.";
    tell(answer.ok ? await answer.text() : await wrong(answer));
  }

  async function save() {
    const answer = await send("/save", { "If-Match": '"' + sha256 + '"' });
    if (answer.ok) {
      sha256 = (await answer.json()).sha256;
      report.hidden = true;
      state.textContent = "Saved, and served from now on: " + sha256.slice(0, 12) + ".";
      return;
    }
    editor.querySelector(".meant").hidden = answer.status !== 422;
    state.textContent = "Not saved. The rules before the edit are still served.";
    tell(await wrong(answer));
  }

  text.addEventListener("input", typed);
  text.addEventListener("click", suggest);
  text.addEventListener("keyup", (event) => event.key.startsWith("Arrow") && suggest());
  text.addEventListener("scroll", () => (shown.scrollTop = text.scrollTop));
  text.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === " ") {
      event.preventDefault();
      fitting.querySelector("button")?.click();
    }
  });
  document.getElementById("check").addEventListener("click", () => watched(() => reported("/check")));
  document.getElementById("diff").addEventListener("click", () => watched(() => reported("/diff")));
  document.getElementById("save").addEventListener("click", () => watched(save));
  highlight(new Set());
  validate();
})();
