// @ts-nocheck: compiled from schemas/ by npm run update.
import type { BaselineFile } from './types.generated.ts';
import type { Validator } from '../validator.ts';

function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
const compiled = validate52;
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");
function validate54(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate61(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0 || !func0.call(data, "file")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rule === void 0 || !func0.call(data, "rule")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.at === void 0 || !func0.call(data, "at")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.words === void 0 || !func0.call(data, "words")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "words" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "file" || key0 === "rule" || key0 === "at" || key0 === "words" || key0 === "reason" || key0 === "until")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    data.file !== void 0 && func0.call(data, "file") && (validate54(data.file, instancePath + "/file") || (vErrors = joinErrors(vErrors, validate54.errors), errors = vErrors.length)), data.rule !== void 0 && func0.call(data, "rule") && (validate54(data.rule, instancePath + "/rule") || (vErrors = joinErrors(vErrors, validate54.errors), errors = vErrors.length)), data.at !== void 0 && func0.call(data, "at") && (validate57(data.at, instancePath + "/at") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.words !== void 0 && func0.call(data, "words") && (validate57(data.words, instancePath + "/words") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.reason !== void 0 && func0.call(data, "reason") && (validate57(data.reason, instancePath + "/reason") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate61(data.until, instancePath + "/until") || (vErrors = joinErrors(vErrors, validate61.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entries === void 0 || !func0.call(data, "entries")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "version" || key0 === "entries")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.entries !== void 0 && func0.call(data, "entries")) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], instancePath + "/entries/" + i0) || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
export const validate: Validator<BaselineFile> = compiled;
