// Asks survey-core what a survey shows and what it complains of. Reads one case as JSON from each line, answers with one line.
// A case: { definition, steps: [[name, value], ...] }. The steps are answered in order; who cannot see a question cannot answer it.
import { createInterface } from "node:readline";
import { Model, Serializer, settings } from "survey-core";

for (const type of ["itemvalue"]) Serializer.addProperty(type, { name: "points:number" });
Serializer.addProperty("question", { name: "axis" });
Serializer.addProperty("matrixrow", { name: "axis" });
Serializer.addProperty("itemvalue", { name: "axis" });
Serializer.addProperty("rating", { name: "isScored:boolean" });
Serializer.addProperty("boolean", { name: "pointsTrue:number" });
Serializer.addProperty("boolean", { name: "pointsFalse:number" });
Serializer.addProperty("survey", { name: "axes" });
settings.warnings && (settings.warnings.isEnabled = false);

for await (const line of createInterface({ input: process.stdin })) {
  const { definition, steps } = JSON.parse(line);
  const survey = new Model(definition);
  // Answers to hidden questions do not count, as here.
  survey.clearInvisibleValues = "onHiddenContainer";
  const unknown = (survey.jsonErrors ?? []).map((error) => error.message);
  for (const [name, value] of steps) {
    const question = survey.getQuestionByName(name);
    if (question.isVisible && question.isParentVisible && !question.isReadOnly) question.value = value;
  }
  const asked = survey.getAllQuestions().filter((question) => question.isVisible && question.isParentVisible);
  const faulty = asked.filter((question) => question.hasErrors(false));
  console.log(JSON.stringify({
    unknown,
    asked: asked.map((question) => question.name),
    pages: survey.visiblePages.map((page) => page.name),
    required: asked.filter((question) => question.isRequired || question.eachRowRequired).map((question) => question.name),
    taken: asked.filter((question) => !question.isEmpty()).map((question) => [question.name, String(question.value)]),
    faulty: faulty.map((question) => question.name),
  }));
}
