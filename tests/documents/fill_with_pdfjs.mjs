// Fills a form as a browser does: node fill_with_pdfjs.mjs FORM.pdf VALUES.json FILLED.pdf (needs pdfjs-dist).
import { readFileSync, writeFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const [source, values, target] = process.argv.slice(2);
const wanted = JSON.parse(readFileSync(values, "utf8"));
const opened = await getDocument({ data: new Uint8Array(readFileSync(source)), verbosity: 0 }).promise;
for (let number = 1; number <= opened.numPages; number += 1) {
  const page = await opened.getPage(number);
  for (const field of await page.getAnnotations()) {
    if (!(field.fieldName in wanted)) continue;
    const given = wanted[field.fieldName];
    if (field.radioButton) {
      opened.annotationStorage.setValue(field.id, { value: field.buttonValue === given });
    } else if (!field.hidden) {
      opened.annotationStorage.setValue(field.id, { value: given });
    }
  }
}
writeFileSync(target, await opened.saveDocument());
