// @ts-nocheck: compiled from schemas/ by npm run update.
import type { ConfigFile } from './types.generated.ts';
import type { Validator } from '../validator.ts';

function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
const compiled = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kepu:config:1", type: "object", additionalProperties: !1, properties: { plans: { type: "array", items: { $ref: "#/$defs/words" } }, rules: { type: "object", propertyNames: { $ref: "#/$defs/ruleId" }, additionalProperties: { $ref: "#/$defs/ruleSetting" } }, profile: { $ref: "#/$defs/words" }, language: { type: "string", enum: ["zh", "en"] }, calendar: { type: "object", additionalProperties: !1, properties: { holidays: { $ref: "#/$defs/daysByYear" }, workdays: { $ref: "#/$defs/daysByYear" } } }, baseline: { $ref: "#/$defs/words" }, outDir: { $ref: "#/$defs/words" } }, $defs: { words: { type: "string", pattern: "\\S", maxLength: 5e3 }, ruleId: { type: "string", pattern: "^[a-z][a-z0-9-]*$", maxLength: 5e3 }, ruleSetting: { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ type: "string", enum: ["off", "info", "warning", "error"] }, { type: "object", additionalProperties: !0 }], items: !1, minItems: 1 }, daysByYear: { type: "object", propertyNames: { $ref: "#/$defs/year" }, additionalProperties: { $ref: "#/$defs/days" } }, year: { type: "string", pattern: "^(19|2\\d)\\d{2}$" }, days: { type: "array", items: { $ref: "#/$defs/date" } }, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } } }, func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");
function validate53(data, instancePath = "") {
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
  return validate53.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
const schema22 = { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ type: "string", enum: ["off", "info", "warning", "error"] }, { type: "object", additionalProperties: !0 }], items: !1, minItems: 1 };
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (typeof data != "string") {
    const err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs4 = errors;
    if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
      const err2 = { instancePath, schemaPath: "#/then/enum", keyword: "enum", params: { allowedValues: schema22.then.enum } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    const len0 = data.length;
    if (len0 > 0) {
      let data0 = data[0];
      if (typeof data0 != "string") {
        const err5 = { instancePath: instancePath + "/0", schemaPath: "#/prefixItems/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data0 === "off" || data0 === "info" || data0 === "warning" || data0 === "error")) {
        const err6 = { instancePath: instancePath + "/0", schemaPath: "#/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema22.prefixItems[0].enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (len0 > 1) {
      let data1 = data[1];
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err7 = { instancePath: instancePath + "/1", schemaPath: "#/prefixItems/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (!(data.length <= 2)) {
      const err8 = { instancePath, schemaPath: "#/items", keyword: "items", params: { limit: 2 } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  }
  return validate57.errors = vErrors, errors === 0;
}
const pattern5 = new RegExp("^(19|2\\d)\\d{2}$", "u");
function validate61(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(19|2\\d)\\d{2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate64(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate64(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate64.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate60(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      validate61(key0, instancePath) || (vErrors = joinErrors(vErrors, validate61.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (const key1 of Object.keys(data))
      validate63(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = joinErrors(vErrors, validate63.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "plans" || key0 === "rules" || key0 === "profile" || key0 === "language" || key0 === "calendar" || key0 === "baseline" || key0 === "outDir")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.plans !== void 0 && func0.call(data, "plans")) {
      let data0 = data.plans;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data0[i0], instancePath + "/plans/" + i0) || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data2 = data.rules;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 of Object.keys(data2)) {
          const _errs7 = errors;
          validate55(key1, instancePath + "/rules") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length);
          var valid3 = _errs7 === errors;
          if (!valid3) {
            const err2 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        for (const key2 of Object.keys(data2))
          validate57(data2[key2], instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.profile !== void 0 && func0.call(data, "profile") && (validate53(data.profile, instancePath + "/profile") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.language !== void 0 && func0.call(data, "language")) {
      let data5 = data.language;
      if (typeof data5 != "string") {
        const err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data5 === "zh" || data5 === "en")) {
        const err5 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.calendar !== void 0 && func0.call(data, "calendar")) {
      let data6 = data.calendar;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 of Object.keys(data6))
          if (!(key3 === "holidays" || key3 === "workdays")) {
            const err6 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        data6.holidays !== void 0 && func0.call(data6, "holidays") && (validate60(data6.holidays, instancePath + "/calendar/holidays") || (vErrors = joinErrors(vErrors, validate60.errors), errors = vErrors.length)), data6.workdays !== void 0 && func0.call(data6, "workdays") && (validate60(data6.workdays, instancePath + "/calendar/workdays") || (vErrors = joinErrors(vErrors, validate60.errors), errors = vErrors.length));
      } else {
        const err7 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.baseline !== void 0 && func0.call(data, "baseline") && (validate53(data.baseline, instancePath + "/baseline") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.outDir !== void 0 && func0.call(data, "outDir") && (validate53(data.outDir, instancePath + "/outDir") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length));
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
export const validate: Validator<ConfigFile> = compiled;
