// @ts-nocheck: compiled from schemas/ by npm run update.
import type { PlanFile } from './types.generated.ts';
import type { Validator } from '../validator.ts';

function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
const compiled = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kepu:plan:1", type: "object", required: ["kepu", "title", "year", "issuer"], additionalProperties: !1, properties: { kepu: { $ref: "#/$defs/version" }, id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/words" }, year: { type: "integer", minimum: 1900, maximum: 2999 }, issuer: { $ref: "#/$defs/party" }, include: { type: "array", items: { $ref: "#/$defs/words" } }, numbering: { $ref: "#/$defs/numbering" }, lead: { $ref: "#/$defs/lead" }, responsibility: { $ref: "#/$defs/words" }, defaults: { $ref: "#/$defs/defaults" }, organizations: { type: "object", propertyNames: { $ref: "#/$defs/id" }, additionalProperties: { $ref: "#/$defs/organization" } }, outlets: { type: "object", propertyNames: { $ref: "#/$defs/id" }, additionalProperties: { $ref: "#/$defs/outlet" } }, terms: { type: "array", items: { $ref: "#/$defs/term" } }, overview: { $ref: "#/$defs/prose" }, targets: { $ref: "#/$defs/targets" }, columns: { $ref: "#/$defs/columns" }, sections: { type: "array", items: { $ref: "#/$defs/section" } }, publication: { $ref: "#/$defs/publication" }, attachments: { type: "array", items: { $ref: "#/$defs/attachment" } } }, $defs: { version: { const: 1 }, id: { type: "string", pattern: "^[a-z][a-z0-9-]*$", maxLength: 5e3 }, ids: { type: "array", items: { $ref: "#/$defs/id" } }, words: { type: "string", pattern: "\\S", maxLength: 5e3 }, list: { type: "array", items: { $ref: "#/$defs/words" } }, names: { type: "array", minItems: 1, items: { $ref: "#/$defs/words" } }, prose: { type: "string", maxLength: 1e5 }, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, moment: { type: ["string", "integer"], pattern: "^\\d{4}(-\\d{2}){0,2}$", minimum: 1900, maximum: 2999 }, due: { type: "string", pattern: "^\\d{4}-(\\d{2}-\\d{2}|\\d{2}|Q[1-4])$" }, reference: { type: "string", pattern: "^[^#\\s]{1,255}#[a-z][a-z0-9-]*$", maxLength: 5e3 }, party: { type: "string", pattern: "\\S", maxLength: 5e3 }, parties: { type: "array", items: { $ref: "#/$defs/party" } }, lead: { type: "string", enum: ["run-in", "own-line"] }, aggregate: { type: "string", enum: ["sum", "latest", "average", "max", "frequency", "coverage", "milestone"] }, style: { type: "string", maxLength: 5e3 }, styles: { type: "array", minItems: 1, items: { $ref: "#/$defs/style" } }, numbering: { type: ["array", "object"], minItems: 1, items: { $ref: "#/$defs/style" }, additionalProperties: !1, properties: { levels: { $ref: "#/$defs/styles" }, continuous: { type: "array", items: { type: "integer", minimum: 1, maximum: 64 } } } }, numeral: { type: "string", maxLength: 20 }, defaults: { type: "object", additionalProperties: !1, properties: { owner: { $ref: "#/$defs/party" }, support: { $ref: "#/$defs/parties" }, due: { $ref: "#/$defs/due" }, aggregate: { $ref: "#/$defs/aggregate" } } }, organization: { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, aliases: { $ref: "#/$defs/list" }, formerNames: { $ref: "#/$defs/formerNames" }, since: { $ref: "#/$defs/moment" }, until: { $ref: "#/$defs/moment" } } }, outlet: { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, kind: { type: "string", enum: ["newspaper", "magazine", "radio", "television", "website", "app", "account", "other"] }, frequency: { $ref: "#/$defs/words" }, aliases: { $ref: "#/$defs/list" }, formerNames: { $ref: "#/$defs/formerNames" }, since: { $ref: "#/$defs/moment" }, until: { $ref: "#/$defs/moment" } } }, formerNames: { type: "array", items: { $ref: "#/$defs/formerName" } }, formerName: { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, until: { $ref: "#/$defs/moment" } } }, term: { type: "object", required: ["term"], additionalProperties: !1, properties: { term: { $ref: "#/$defs/words" }, variants: { $ref: "#/$defs/list" }, means: { $ref: "#/$defs/words" } } }, section: { type: "object", required: ["title"], additionalProperties: !1, properties: { title: { $ref: "#/$defs/words" }, numeral: { $ref: "#/$defs/numeral" }, lead: { $ref: "#/$defs/lead" }, text: { $ref: "#/$defs/prose" }, targets: { $ref: "#/$defs/targets" }, columns: { $ref: "#/$defs/columns" }, sections: { type: "array", items: { $ref: "#/$defs/section" } }, tasks: { type: "array", items: { $ref: "#/$defs/task" } } }, dependentSchemas: { sections: { properties: { tasks: !1 } } } }, task: { type: "object", required: ["title"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/words" }, numeral: { $ref: "#/$defs/numeral" }, lead: { $ref: "#/$defs/lead" }, responsibility: { type: "string", maxLength: 5e3 }, text: { $ref: "#/$defs/prose" }, owner: { $ref: "#/$defs/party" }, support: { $ref: "#/$defs/parties" }, due: { $ref: "#/$defs/due" }, tags: { $ref: "#/$defs/list" }, note: { $ref: "#/$defs/prose" }, targets: { $ref: "#/$defs/targets" }, columns: { $ref: "#/$defs/columns" }, items: { type: "array", items: { $ref: "#/$defs/task" } } } }, targets: { type: "array", items: { $ref: "#/$defs/target" } }, target: { type: "object", required: ["id", "indicator"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, indicator: { $ref: "#/$defs/words" }, value: { $ref: "#/$defs/quantity" }, quote: { $ref: "#/$defs/words" }, aggregate: { $ref: "#/$defs/aggregate" }, commitment: { type: "string", enum: ["firm", "aspirational"] }, baseline: { $ref: "#/$defs/quantity" }, owner: { $ref: "#/$defs/party" }, support: { $ref: "#/$defs/parties" }, due: { $ref: "#/$defs/due" }, parts: { $ref: "#/$defs/ids" }, including: { $ref: "#/$defs/ids" }, upstream: { $ref: "#/$defs/reference" }, previous: { $ref: "#/$defs/reference" }, note: { $ref: "#/$defs/prose" } }, if: { properties: { aggregate: { const: "milestone" } }, required: ["aggregate"] }, else: { required: ["value"] } }, quantity: { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["comparator", "unit"], dependentRequired: { base: ["change"] }, additionalProperties: !1, properties: { comparator: { type: "string", enum: ["eq", "gte", "gt", "lte", "lt", "range", "about", "all"] }, amount: { type: "number" }, min: { type: "number" }, max: { type: "number" }, unit: { $ref: "#/$defs/words" }, per: { type: "string", enum: ["day", "workday", "week", "month", "quarter", "year"] }, change: { type: "string", enum: ["increase", "decrease"] }, base: { $ref: "#/$defs/words" } } }, columns: { type: "array", items: { $ref: "#/$defs/column" } }, column: { type: "object", additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, name: { $ref: "#/$defs/words" }, names: { $ref: "#/$defs/names" }, share: { type: "string", enum: ["joint", "each"] }, outlet: { $ref: "#/$defs/party" }, partners: { $ref: "#/$defs/parties" }, relation: { $ref: "#/$defs/words" }, episodes: { $ref: "#/$defs/episodes" }, every: { $ref: "#/$defs/frequency" }, from: { $ref: "#/$defs/date" }, to: { $ref: "#/$defs/date" }, breaks: { type: "array", items: { $ref: "#/$defs/break" } }, within: { $ref: "#/$defs/words" }, quote: { $ref: "#/$defs/words" }, owner: { $ref: "#/$defs/party" }, support: { $ref: "#/$defs/parties" }, due: { $ref: "#/$defs/due" }, note: { $ref: "#/$defs/prose" } }, if: { not: { required: ["names"] } }, then: { required: ["name"] }, else: { properties: { name: !1 } }, dependentRequired: { share: ["names"] } }, episodes: { type: ["integer", "string", "object"], if: { type: "integer" }, then: { minimum: 1 }, else: { $ref: "#/$defs/quantity" } }, frequency: { type: ["string", "object"], if: { type: "string" }, then: { enum: ["day", "workday", "week", "weekend", "month", "irregular"] }, minProperties: 1, additionalProperties: !1, properties: { weekdays: { type: "array", minItems: 1, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, per: { type: "string", enum: ["day", "week", "month", "quarter", "year"] } }, dependentRequired: { times: ["per"], per: ["times"] }, dependentSchemas: { weekdays: { properties: { times: !1, per: !1 } } } }, break: { type: "object", required: ["from", "to"], additionalProperties: !1, properties: { from: { $ref: "#/$defs/date" }, to: { $ref: "#/$defs/date" } } }, publication: { type: "object", additionalProperties: !1, properties: { form: { type: "string", enum: ["plan", "notice", "letter"] }, mark: { $ref: "#/$defs/mark" }, number: { $ref: "#/$defs/words" }, urgency: { type: "string", enum: ["\u7279\u6025", "\u52A0\u6025"] }, classification: { not: {} }, signers: { $ref: "#/$defs/list" }, recipients: { $ref: "#/$defs/list" }, noticeTitle: { $ref: "#/$defs/words" }, attached: { type: "boolean" }, noticeText: { $ref: "#/$defs/prose" }, copyNumber: { type: "string", pattern: "^\\d{1,6}$" }, signed: { $ref: "#/$defs/signed" }, contact: { $ref: "#/$defs/words" }, cc: { $ref: "#/$defs/list" }, printing: { $ref: "#/$defs/printing" } } }, mark: { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["hosts"], additionalProperties: !1, properties: { hosts: { $ref: "#/$defs/names" }, suffix: { $ref: "#/$defs/words" } } }, signed: { type: "object", additionalProperties: !1, properties: { by: { $ref: "#/$defs/parties" }, date: { $ref: "#/$defs/date" }, seal: { type: "boolean" }, stamp: { $ref: "#/$defs/stamp" } }, dependentSchemas: { stamp: { properties: { seal: { const: !1 } } } } }, stamp: { type: "object", required: ["title", "name"], additionalProperties: !1, properties: { title: { $ref: "#/$defs/words" }, name: { $ref: "#/$defs/words" } } }, printing: { type: "object", additionalProperties: !1, properties: { office: { $ref: "#/$defs/words" }, date: { $ref: "#/$defs/date" } } }, attachment: { type: "object", required: ["title"], additionalProperties: !1, properties: { title: { $ref: "#/$defs/words" }, content: { type: "string", enum: ["checklist", "columns"] }, text: { type: "string", pattern: "\\S", maxLength: 1e5 } }, if: { not: { required: ["text"] } }, then: { required: ["content"] }, dependentSchemas: { text: { properties: { content: !1 } } } } } }, func0 = Object.prototype.hasOwnProperty;
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data !== 1) {
    const err0 = { instancePath, schemaPath: "#/const", keyword: "const", params: { allowedValue: 1 } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
const pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("\\S", "u");
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate59(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
const schema24 = { type: ["array", "object"], minItems: 1, items: { $ref: "#/$defs/style" }, additionalProperties: !1, properties: { levels: { $ref: "#/$defs/styles" }, continuous: { type: "array", items: { type: "integer", minimum: 1, maximum: 64 } } } };
function validate63(data, instancePath = "") {
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
  return validate63.errors = vErrors, errors === 0;
}
function validate65(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate63(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate63.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
function validate62(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!data || typeof data != "object") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema24.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate63(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate63.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "levels" || key0 === "continuous")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.levels !== void 0 && func0.call(data, "levels") && (validate65(data.levels, instancePath + "/levels") || (vErrors = joinErrors(vErrors, validate65.errors), errors = vErrors.length)), data.continuous !== void 0 && func0.call(data, "continuous")) {
      let data2 = data.continuous;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err3 = { instancePath: instancePath + "/continuous/" + i1, schemaPath: "#/properties/continuous/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 64 || isNaN(data3)) {
              const err4 = { instancePath: instancePath + "/continuous/" + i1, schemaPath: "#/properties/continuous/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err5 = { instancePath: instancePath + "/continuous/" + i1, schemaPath: "#/properties/continuous/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/continuous", schemaPath: "#/properties/continuous/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  }
  return validate62.errors = vErrors, errors === 0;
}
const schema27 = { type: "string", enum: ["run-in", "own-line"] };
function validate69(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "run-in" || data === "own-line")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate74(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate59(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
const pattern6 = new RegExp("^\\d{4}-(\\d{2}-\\d{2}|\\d{2}|Q[1-4])$", "u");
function validate77(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(\\d{2}-\\d{2}|\\d{2}|Q[1-4])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
const schema31 = { type: "string", enum: ["sum", "latest", "average", "max", "frequency", "coverage", "milestone"] };
function validate79(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "sum" || data === "latest" || data === "average" || data === "max" || data === "frequency" || data === "coverage" || data === "milestone")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
function validate72(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "owner" || key0 === "support" || key0 === "due" || key0 === "aggregate")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.owner !== void 0 && func0.call(data, "owner") && (validate59(data.owner, instancePath + "/owner") || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length)), data.support !== void 0 && func0.call(data, "support") && (validate74(data.support, instancePath + "/support") || (vErrors = joinErrors(vErrors, validate74.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate77(data.due, instancePath + "/due") || (vErrors = joinErrors(vErrors, validate77.errors), errors = vErrors.length)), data.aggregate !== void 0 && func0.call(data, "aggregate") && (validate79(data.aggregate, instancePath + "/aggregate") || (vErrors = joinErrors(vErrors, validate79.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
const schema32 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, aliases: { $ref: "#/$defs/list" }, formerNames: { $ref: "#/$defs/formerNames" }, since: { $ref: "#/$defs/moment" }, until: { $ref: "#/$defs/moment" } } };
function validate85(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate57(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
const schema35 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, until: { $ref: "#/$defs/moment" } } }, schema36 = { type: ["string", "integer"], pattern: "^\\d{4}(-\\d{2}){0,2}$", minimum: 1900, maximum: 2999 }, pattern9 = new RegExp("^\\d{4}(-\\d{2}){0,2}$", "u");
function validate91(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema36.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2999 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2999 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1900 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern9.test(data)) {
    const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}){0,2}$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
function validate89(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "until")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate57(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate91(data.until, instancePath + "/until") || (vErrors = joinErrors(vErrors, validate91.errors), errors = vErrors.length));
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate88(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate89(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate89.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
function validate83(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "aliases" || key0 === "formerNames" || key0 === "since" || key0 === "until")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate57(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases") && (validate85(data.aliases, instancePath + "/aliases") || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.formerNames !== void 0 && func0.call(data, "formerNames") && (validate88(data.formerNames, instancePath + "/formerNames") || (vErrors = joinErrors(vErrors, validate88.errors), errors = vErrors.length)), data.since !== void 0 && func0.call(data, "since") && (validate91(data.since, instancePath + "/since") || (vErrors = joinErrors(vErrors, validate91.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate91(data.until, instancePath + "/until") || (vErrors = joinErrors(vErrors, validate91.errors), errors = vErrors.length));
  }
  return validate83.errors = vErrors, errors === 0;
}
const schema37 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, kind: { type: "string", enum: ["newspaper", "magazine", "radio", "television", "website", "app", "account", "other"] }, frequency: { $ref: "#/$defs/words" }, aliases: { $ref: "#/$defs/list" }, formerNames: { $ref: "#/$defs/formerNames" }, since: { $ref: "#/$defs/moment" }, until: { $ref: "#/$defs/moment" } } };
function validate99(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "kind" || key0 === "frequency" || key0 === "aliases" || key0 === "formerNames" || key0 === "since" || key0 === "until")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate57(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "newspaper" || data1 === "magazine" || data1 === "radio" || data1 === "television" || data1 === "website" || data1 === "app" || data1 === "account" || data1 === "other")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema37.properties.kind.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.frequency !== void 0 && func0.call(data, "frequency") && (validate57(data.frequency, instancePath + "/frequency") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases") && (validate85(data.aliases, instancePath + "/aliases") || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.formerNames !== void 0 && func0.call(data, "formerNames") && (validate88(data.formerNames, instancePath + "/formerNames") || (vErrors = joinErrors(vErrors, validate88.errors), errors = vErrors.length)), data.since !== void 0 && func0.call(data, "since") && (validate91(data.since, instancePath + "/since") || (vErrors = joinErrors(vErrors, validate91.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate91(data.until, instancePath + "/until") || (vErrors = joinErrors(vErrors, validate91.errors), errors = vErrors.length));
  }
  return validate99.errors = vErrors, errors === 0;
}
function validate107(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.term === void 0 || !func0.call(data, "term")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "term" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "term" || key0 === "variants" || key0 === "means")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.term !== void 0 && func0.call(data, "term") && (validate57(data.term, instancePath + "/term") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.variants !== void 0 && func0.call(data, "variants") && (validate85(data.variants, instancePath + "/variants") || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.means !== void 0 && func0.call(data, "means") && (validate57(data.means, instancePath + "/means") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate112(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 1e5) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
const schema41 = { type: "object", required: ["id", "indicator"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, indicator: { $ref: "#/$defs/words" }, value: { $ref: "#/$defs/quantity" }, quote: { $ref: "#/$defs/words" }, aggregate: { $ref: "#/$defs/aggregate" }, commitment: { type: "string", enum: ["firm", "aspirational"] }, baseline: { $ref: "#/$defs/quantity" }, owner: { $ref: "#/$defs/party" }, support: { $ref: "#/$defs/parties" }, due: { $ref: "#/$defs/due" }, parts: { $ref: "#/$defs/ids" }, including: { $ref: "#/$defs/ids" }, upstream: { $ref: "#/$defs/reference" }, previous: { $ref: "#/$defs/reference" }, note: { $ref: "#/$defs/prose" } }, if: { properties: { aggregate: { const: "milestone" } }, required: ["aggregate"] }, else: { required: ["value"] } }, schema42 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["comparator", "unit"], dependentRequired: { base: ["change"] }, additionalProperties: !1, properties: { comparator: { type: "string", enum: ["eq", "gte", "gt", "lte", "lt", "range", "about", "all"] }, amount: { type: "number" }, min: { type: "number" }, max: { type: "number" }, unit: { $ref: "#/$defs/words" }, per: { type: "string", enum: ["day", "workday", "week", "month", "quarter", "year"] }, change: { type: "string", enum: ["increase", "decrease"] }, base: { $ref: "#/$defs/words" } } };
function validate118(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.comparator === void 0 || !func0.call(data, "comparator")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comparator" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.unit === void 0 || !func0.call(data, "unit")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "comparator" || key0 === "amount" || key0 === "min" || key0 === "max" || key0 === "unit" || key0 === "per" || key0 === "change" || key0 === "base")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.comparator !== void 0 && func0.call(data, "comparator")) {
      let data0 = data.comparator;
      if (typeof data0 != "string") {
        const err6 = { instancePath: instancePath + "/comparator", schemaPath: "#/properties/comparator/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data0 === "eq" || data0 === "gte" || data0 === "gt" || data0 === "lte" || data0 === "lt" || data0 === "range" || data0 === "about" || data0 === "all")) {
        const err7 = { instancePath: instancePath + "/comparator", schemaPath: "#/properties/comparator/enum", keyword: "enum", params: { allowedValues: schema42.properties.comparator.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.amount !== void 0 && func0.call(data, "amount")) {
      let data1 = data.amount;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.min !== void 0 && func0.call(data, "min")) {
      let data2 = data.min;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.max !== void 0 && func0.call(data, "max")) {
      let data3 = data.max;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit") && (validate57(data.unit, instancePath + "/unit") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.per !== void 0 && func0.call(data, "per")) {
      let data5 = data.per;
      if (typeof data5 != "string") {
        const err11 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data5 === "day" || data5 === "workday" || data5 === "week" || data5 === "month" || data5 === "quarter" || data5 === "year")) {
        const err12 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema42.properties.per.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.change !== void 0 && func0.call(data, "change")) {
      let data6 = data.change;
      if (typeof data6 != "string") {
        const err13 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data6 === "increase" || data6 === "decrease")) {
        const err14 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema42.properties.change.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.base !== void 0 && func0.call(data, "base") && (validate57(data.base, instancePath + "/base") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.base !== void 0 && func0.call(data, "base") && (data.change === void 0 || !func0.call(data, "change"))) {
      const err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "base",
        missingProperty: "change",
        depsCount: 1,
        deps: "change"
      } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  }
  return validate118.errors = vErrors, errors === 0;
}
function validate128(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate55(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
const pattern12 = new RegExp("^[^#\\s]{1,255}#[a-z][a-z0-9-]*$", "u");
function validate132(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern12.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^#\\s]{1,255}#[a-z][a-z0-9-]*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
function validate115(data, instancePath = "") {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.aggregate === void 0 || !func0.call(data, "aggregate")) && (missing0 = "aggregate")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.aggregate !== void 0 && func0.call(data, "aggregate") && data.aggregate !== "milestone") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.value === void 0 || !func0.call(data, "value"))) {
      const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.indicator === void 0 || !func0.call(data, "indicator")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "indicator" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(schema41.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate55(data.id, instancePath + "/id") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length)), data.indicator !== void 0 && func0.call(data, "indicator") && (validate57(data.indicator, instancePath + "/indicator") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate118(data.value, instancePath + "/value") || (vErrors = joinErrors(vErrors, validate118.errors), errors = vErrors.length)), data.quote !== void 0 && func0.call(data, "quote") && (validate57(data.quote, instancePath + "/quote") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.aggregate !== void 0 && func0.call(data, "aggregate") && (validate79(data.aggregate, instancePath + "/aggregate") || (vErrors = joinErrors(vErrors, validate79.errors), errors = vErrors.length)), data.commitment !== void 0 && func0.call(data, "commitment")) {
      let data6 = data.commitment;
      if (typeof data6 != "string") {
        const err7 = { instancePath: instancePath + "/commitment", schemaPath: "#/properties/commitment/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data6 === "firm" || data6 === "aspirational")) {
        const err8 = { instancePath: instancePath + "/commitment", schemaPath: "#/properties/commitment/enum", keyword: "enum", params: { allowedValues: schema41.properties.commitment.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.baseline !== void 0 && func0.call(data, "baseline") && (validate118(data.baseline, instancePath + "/baseline") || (vErrors = joinErrors(vErrors, validate118.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate59(data.owner, instancePath + "/owner") || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length)), data.support !== void 0 && func0.call(data, "support") && (validate74(data.support, instancePath + "/support") || (vErrors = joinErrors(vErrors, validate74.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate77(data.due, instancePath + "/due") || (vErrors = joinErrors(vErrors, validate77.errors), errors = vErrors.length)), data.parts !== void 0 && func0.call(data, "parts") && (validate128(data.parts, instancePath + "/parts") || (vErrors = joinErrors(vErrors, validate128.errors), errors = vErrors.length)), data.including !== void 0 && func0.call(data, "including") && (validate128(data.including, instancePath + "/including") || (vErrors = joinErrors(vErrors, validate128.errors), errors = vErrors.length)), data.upstream !== void 0 && func0.call(data, "upstream") && (validate132(data.upstream, instancePath + "/upstream") || (vErrors = joinErrors(vErrors, validate132.errors), errors = vErrors.length)), data.previous !== void 0 && func0.call(data, "previous") && (validate132(data.previous, instancePath + "/previous") || (vErrors = joinErrors(vErrors, validate132.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate112(data.note, instancePath + "/note") || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate115(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate115.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
const schema46 = { type: "object", additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, name: { $ref: "#/$defs/words" }, names: { $ref: "#/$defs/names" }, share: { type: "string", enum: ["joint", "each"] }, outlet: { $ref: "#/$defs/party" }, partners: { $ref: "#/$defs/parties" }, relation: { $ref: "#/$defs/words" }, episodes: { $ref: "#/$defs/episodes" }, every: { $ref: "#/$defs/frequency" }, from: { $ref: "#/$defs/date" }, to: { $ref: "#/$defs/date" }, breaks: { type: "array", items: { $ref: "#/$defs/break" } }, within: { $ref: "#/$defs/words" }, quote: { $ref: "#/$defs/words" }, owner: { $ref: "#/$defs/party" }, support: { $ref: "#/$defs/parties" }, due: { $ref: "#/$defs/due" }, note: { $ref: "#/$defs/prose" } }, if: { not: { required: ["names"] } }, then: { required: ["name"] }, else: { properties: { name: !1 } }, dependentRequired: { share: ["names"] } };
function validate142(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate57(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
const schema48 = { type: ["integer", "string", "object"], if: { type: "integer" }, then: { minimum: 1 }, else: { $ref: "#/$defs/quantity" } };
function validate148(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema48.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
      const err2 = { instancePath, schemaPath: "#/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs5 = errors;
    validate118(data, instancePath) || (vErrors = joinErrors(vErrors, validate118.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    if (valid0 = _valid0, valid0)
      var props0 = !0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
const schema49 = { type: ["string", "object"], if: { type: "string" }, then: { enum: ["day", "workday", "week", "weekend", "month", "irregular"] }, minProperties: 1, additionalProperties: !1, properties: { weekdays: { type: "array", minItems: 1, items: { type: "string", enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, times: { type: "integer", minimum: 1, maximum: 1e3 }, per: { type: "string", enum: ["day", "week", "month", "quarter", "year"] } }, dependentRequired: { times: ["per"], per: ["times"] }, dependentSchemas: { weekdays: { properties: { times: !1, per: !1 } } } };
function validate151(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type } };
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
    if (!(data === "day" || data === "workday" || data === "week" || data === "weekend" || data === "month" || data === "irregular")) {
      const err2 = { instancePath, schemaPath: "#/then/enum", keyword: "enum", params: { allowedValues: schema49.then.enum } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err4 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "weekdays" || key0 === "times" || key0 === "per")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.weekdays !== void 0 && func0.call(data, "weekdays")) {
      let data0 = data.weekdays;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err6 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string") {
            const err7 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (!(data1 === "mon" || data1 === "tue" || data1 === "wed" || data1 === "thu" || data1 === "fri" || data1 === "sat" || data1 === "sun")) {
            const err8 = { instancePath: instancePath + "/weekdays/" + i0, schemaPath: "#/properties/weekdays/items/enum", keyword: "enum", params: { allowedValues: schema49.properties.weekdays.items.enum } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/weekdays", schemaPath: "#/properties/weekdays/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.times !== void 0 && func0.call(data, "times")) {
      let data2 = data.times;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.per !== void 0 && func0.call(data, "per")) {
      let data3 = data.per;
      if (typeof data3 != "string") {
        const err13 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data3 === "day" || data3 === "week" || data3 === "month" || data3 === "quarter" || data3 === "year")) {
        const err14 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema49.properties.per.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.times !== void 0 && func0.call(data, "times") && (data.per === void 0 || !func0.call(data, "per"))) {
      const err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "times",
        missingProperty: "per",
        depsCount: 1,
        deps: "per"
      } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.per !== void 0 && func0.call(data, "per") && (data.times === void 0 || !func0.call(data, "times"))) {
      const err16 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "per",
        missingProperty: "times",
        depsCount: 1,
        deps: "times"
      } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.weekdays !== void 0 && func0.call(data, "weekdays") && data && typeof data == "object" && !Array.isArray(data)) {
      if (data.times !== void 0 && func0.call(data, "times")) {
        const err17 = { instancePath: instancePath + "/times", schemaPath: "#/dependentSchemas/weekdays/properties/times/false schema", keyword: "false schema", params: {} };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.per !== void 0 && func0.call(data, "per")) {
        const err18 = { instancePath: instancePath + "/per", schemaPath: "#/dependentSchemas/weekdays/properties/per/false schema", keyword: "false schema", params: {} };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  }
  return validate151.errors = vErrors, errors === 0;
}
const pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate153(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern13.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
function validate156(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0 || !func0.call(data, "from")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0 || !func0.call(data, "to")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "from" || key0 === "to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.from !== void 0 && func0.call(data, "from") && (validate153(data.from, instancePath + "/from") || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to") && (validate153(data.to, instancePath + "/to") || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
function validate139(data, instancePath = "") {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.names === void 0 || !func0.call(data, "names")) && (missing0 = "names")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.name === void 0 || !func0.call(data, "name"))) {
      const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.name !== void 0 && func0.call(data, "name")) {
      const err3 = { instancePath: instancePath + "/name", schemaPath: "#/else/properties/name/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs6 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.name = !0;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(schema46.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate55(data.id, instancePath + "/id") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate57(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.names !== void 0 && func0.call(data, "names") && (validate142(data.names, instancePath + "/names") || (vErrors = joinErrors(vErrors, validate142.errors), errors = vErrors.length)), data.share !== void 0 && func0.call(data, "share")) {
      let data4 = data.share;
      if (typeof data4 != "string") {
        const err6 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "joint" || data4 === "each")) {
        const err7 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/enum", keyword: "enum", params: { allowedValues: schema46.properties.share.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.outlet !== void 0 && func0.call(data, "outlet") && (validate59(data.outlet, instancePath + "/outlet") || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length)), data.partners !== void 0 && func0.call(data, "partners") && (validate74(data.partners, instancePath + "/partners") || (vErrors = joinErrors(vErrors, validate74.errors), errors = vErrors.length)), data.relation !== void 0 && func0.call(data, "relation") && (validate57(data.relation, instancePath + "/relation") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.episodes !== void 0 && func0.call(data, "episodes") && (validate148(data.episodes, instancePath + "/episodes") || (vErrors = joinErrors(vErrors, validate148.errors), errors = vErrors.length)), data.every !== void 0 && func0.call(data, "every") && (validate151(data.every, instancePath + "/every") || (vErrors = joinErrors(vErrors, validate151.errors), errors = vErrors.length)), data.from !== void 0 && func0.call(data, "from") && (validate153(data.from, instancePath + "/from") || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to") && (validate153(data.to, instancePath + "/to") || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length)), data.breaks !== void 0 && func0.call(data, "breaks")) {
      let data12 = data.breaks;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate156(data12[i0], instancePath + "/breaks/" + i0) || (vErrors = joinErrors(vErrors, validate156.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/breaks", schemaPath: "#/properties/breaks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.within !== void 0 && func0.call(data, "within") && (validate57(data.within, instancePath + "/within") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.quote !== void 0 && func0.call(data, "quote") && (validate57(data.quote, instancePath + "/quote") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate59(data.owner, instancePath + "/owner") || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length)), data.support !== void 0 && func0.call(data, "support") && (validate74(data.support, instancePath + "/support") || (vErrors = joinErrors(vErrors, validate74.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate77(data.due, instancePath + "/due") || (vErrors = joinErrors(vErrors, validate77.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate112(data.note, instancePath + "/note") || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length)), data.share !== void 0 && func0.call(data, "share") && (data.names === void 0 || !func0.call(data, "names"))) {
      const err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "share",
        missingProperty: "names",
        depsCount: 1,
        deps: "names"
      } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
function validate138(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate139(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate139.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
function validate170(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 20) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
const schema54 = { type: "object", required: ["title"], additionalProperties: !1, properties: { id: { $ref: "#/$defs/id" }, title: { $ref: "#/$defs/words" }, numeral: { $ref: "#/$defs/numeral" }, lead: { $ref: "#/$defs/lead" }, responsibility: { type: "string", maxLength: 5e3 }, text: { $ref: "#/$defs/prose" }, owner: { $ref: "#/$defs/party" }, support: { $ref: "#/$defs/parties" }, due: { $ref: "#/$defs/due" }, tags: { $ref: "#/$defs/list" }, note: { $ref: "#/$defs/prose" }, targets: { $ref: "#/$defs/targets" }, columns: { $ref: "#/$defs/columns" }, items: { type: "array", items: { $ref: "#/$defs/task" } } } }, wrapper1 = { validate: validate176 };
function validate176(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(schema54.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id") && (validate55(data.id, instancePath + "/id") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate57(data.title, instancePath + "/title") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.numeral !== void 0 && func0.call(data, "numeral") && (validate170(data.numeral, instancePath + "/numeral") || (vErrors = joinErrors(vErrors, validate170.errors), errors = vErrors.length)), data.lead !== void 0 && func0.call(data, "lead") && (validate69(data.lead, instancePath + "/lead") || (vErrors = joinErrors(vErrors, validate69.errors), errors = vErrors.length)), data.responsibility !== void 0 && func0.call(data, "responsibility")) {
      let data4 = data.responsibility;
      if (typeof data4 == "string") {
        if (data4.length > 5e3) {
          const err2 = { instancePath: instancePath + "/responsibility", schemaPath: "#/properties/responsibility/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/responsibility", schemaPath: "#/properties/responsibility/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text") && (validate112(data.text, instancePath + "/text") || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate59(data.owner, instancePath + "/owner") || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length)), data.support !== void 0 && func0.call(data, "support") && (validate74(data.support, instancePath + "/support") || (vErrors = joinErrors(vErrors, validate74.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due") && (validate77(data.due, instancePath + "/due") || (vErrors = joinErrors(vErrors, validate77.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate85(data.tags, instancePath + "/tags") || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate112(data.note, instancePath + "/note") || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length)), data.targets !== void 0 && func0.call(data, "targets") && (validate114(data.targets, instancePath + "/targets") || (vErrors = joinErrors(vErrors, validate114.errors), errors = vErrors.length)), data.columns !== void 0 && func0.call(data, "columns") && (validate138(data.columns, instancePath + "/columns") || (vErrors = joinErrors(vErrors, validate138.errors), errors = vErrors.length)), data.items !== void 0 && func0.call(data, "items")) {
      let data13 = data.items;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper1.validate(data13[i0], instancePath + "/items/" + i0) || (vErrors = joinErrors(vErrors, wrapper1.validate.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
const wrapper0 = { validate: validate168 };
function validate168(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "title" || key0 === "numeral" || key0 === "lead" || key0 === "text" || key0 === "targets" || key0 === "columns" || key0 === "sections" || key0 === "tasks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0 && func0.call(data, "title") && (validate57(data.title, instancePath + "/title") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.numeral !== void 0 && func0.call(data, "numeral") && (validate170(data.numeral, instancePath + "/numeral") || (vErrors = joinErrors(vErrors, validate170.errors), errors = vErrors.length)), data.lead !== void 0 && func0.call(data, "lead") && (validate69(data.lead, instancePath + "/lead") || (vErrors = joinErrors(vErrors, validate69.errors), errors = vErrors.length)), data.text !== void 0 && func0.call(data, "text") && (validate112(data.text, instancePath + "/text") || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length)), data.targets !== void 0 && func0.call(data, "targets") && (validate114(data.targets, instancePath + "/targets") || (vErrors = joinErrors(vErrors, validate114.errors), errors = vErrors.length)), data.columns !== void 0 && func0.call(data, "columns") && (validate138(data.columns, instancePath + "/columns") || (vErrors = joinErrors(vErrors, validate138.errors), errors = vErrors.length)), data.sections !== void 0 && func0.call(data, "sections")) {
      let data6 = data.sections;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper0.validate(data6[i0], instancePath + "/sections/" + i0) || (vErrors = joinErrors(vErrors, wrapper0.validate.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data8 = data.tasks;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate176(data8[i1], instancePath + "/tasks/" + i1) || (vErrors = joinErrors(vErrors, validate176.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.sections !== void 0 && func0.call(data, "sections") && data && typeof data == "object" && !Array.isArray(data) && data.tasks !== void 0 && func0.call(data, "tasks")) {
      const err4 = { instancePath: instancePath + "/tasks", schemaPath: "#/dependentSchemas/sections/properties/tasks/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
const schema55 = { type: "object", additionalProperties: !1, properties: { form: { type: "string", enum: ["plan", "notice", "letter"] }, mark: { $ref: "#/$defs/mark" }, number: { $ref: "#/$defs/words" }, urgency: { type: "string", enum: ["\u7279\u6025", "\u52A0\u6025"] }, classification: { not: {} }, signers: { $ref: "#/$defs/list" }, recipients: { $ref: "#/$defs/list" }, noticeTitle: { $ref: "#/$defs/words" }, attached: { type: "boolean" }, noticeText: { $ref: "#/$defs/prose" }, copyNumber: { type: "string", pattern: "^\\d{1,6}$" }, signed: { $ref: "#/$defs/signed" }, contact: { $ref: "#/$defs/words" }, cc: { $ref: "#/$defs/list" }, printing: { $ref: "#/$defs/printing" } } }, schema56 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["hosts"], additionalProperties: !1, properties: { hosts: { $ref: "#/$defs/names" }, suffix: { $ref: "#/$defs/words" } } };
function validate192(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema56.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (data.length > 5e3) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hosts === void 0 || !func0.call(data, "hosts")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hosts" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "hosts" || key0 === "suffix")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    data.hosts !== void 0 && func0.call(data, "hosts") && (validate142(data.hosts, instancePath + "/hosts") || (vErrors = joinErrors(vErrors, validate142.errors), errors = vErrors.length)), data.suffix !== void 0 && func0.call(data, "suffix") && (validate57(data.suffix, instancePath + "/suffix") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length));
  }
  return validate192.errors = vErrors, errors === 0;
}
function validate204(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "title" || key0 === "name")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.title !== void 0 && func0.call(data, "title") && (validate57(data.title, instancePath + "/title") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name") && (validate57(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate204.errors = vErrors, errors === 0;
}
function validate201(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "by" || key0 === "date" || key0 === "seal" || key0 === "stamp")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.by !== void 0 && func0.call(data, "by") && (validate74(data.by, instancePath + "/by") || (vErrors = joinErrors(vErrors, validate74.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate153(data.date, instancePath + "/date") || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length)), data.seal !== void 0 && func0.call(data, "seal") && typeof data.seal != "boolean") {
      const err1 = { instancePath: instancePath + "/seal", schemaPath: "#/properties/seal/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.stamp !== void 0 && func0.call(data, "stamp") && (validate204(data.stamp, instancePath + "/stamp") || (vErrors = joinErrors(vErrors, validate204.errors), errors = vErrors.length)), data.stamp !== void 0 && func0.call(data, "stamp") && data && typeof data == "object" && !Array.isArray(data) && data.seal !== void 0 && func0.call(data, "seal") && data.seal !== !1) {
      const err2 = { instancePath: instancePath + "/seal", schemaPath: "#/dependentSchemas/stamp/properties/seal/const", keyword: "const", params: { allowedValue: !1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
function validate211(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!(key0 === "office" || key0 === "date")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.office !== void 0 && func0.call(data, "office") && (validate57(data.office, instancePath + "/office") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.date !== void 0 && func0.call(data, "date") && (validate153(data.date, instancePath + "/date") || (vErrors = joinErrors(vErrors, validate153.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate211.errors = vErrors, errors === 0;
}
const pattern15 = new RegExp("^\\d{1,6}$", "u");
function validate191(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(schema55.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.form !== void 0 && func0.call(data, "form")) {
      let data0 = data.form;
      if (typeof data0 != "string") {
        const err1 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "plan" || data0 === "notice" || data0 === "letter")) {
        const err2 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema55.properties.form.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mark !== void 0 && func0.call(data, "mark") && (validate192(data.mark, instancePath + "/mark") || (vErrors = joinErrors(vErrors, validate192.errors), errors = vErrors.length)), data.number !== void 0 && func0.call(data, "number") && (validate57(data.number, instancePath + "/number") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.urgency !== void 0 && func0.call(data, "urgency")) {
      let data3 = data.urgency;
      if (typeof data3 != "string") {
        const err3 = { instancePath: instancePath + "/urgency", schemaPath: "#/properties/urgency/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data3 === "\u7279\u6025" || data3 === "\u52A0\u6025")) {
        const err4 = { instancePath: instancePath + "/urgency", schemaPath: "#/properties/urgency/enum", keyword: "enum", params: { allowedValues: schema55.properties.urgency.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.classification !== void 0 && func0.call(data, "classification")) {
      const err5 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/not", keyword: "not", params: {} };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.signers !== void 0 && func0.call(data, "signers") && (validate85(data.signers, instancePath + "/signers") || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.recipients !== void 0 && func0.call(data, "recipients") && (validate85(data.recipients, instancePath + "/recipients") || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.noticeTitle !== void 0 && func0.call(data, "noticeTitle") && (validate57(data.noticeTitle, instancePath + "/noticeTitle") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.attached !== void 0 && func0.call(data, "attached") && typeof data.attached != "boolean") {
      const err6 = { instancePath: instancePath + "/attached", schemaPath: "#/properties/attached/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.noticeText !== void 0 && func0.call(data, "noticeText") && (validate112(data.noticeText, instancePath + "/noticeText") || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length)), data.copyNumber !== void 0 && func0.call(data, "copyNumber")) {
      let data10 = data.copyNumber;
      if (typeof data10 == "string") {
        if (!pattern15.test(data10)) {
          const err7 = { instancePath: instancePath + "/copyNumber", schemaPath: "#/properties/copyNumber/pattern", keyword: "pattern", params: { pattern: "^\\d{1,6}$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/copyNumber", schemaPath: "#/properties/copyNumber/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.signed !== void 0 && func0.call(data, "signed") && (validate201(data.signed, instancePath + "/signed") || (vErrors = joinErrors(vErrors, validate201.errors), errors = vErrors.length)), data.contact !== void 0 && func0.call(data, "contact") && (validate57(data.contact, instancePath + "/contact") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.cc !== void 0 && func0.call(data, "cc") && (validate85(data.cc, instancePath + "/cc") || (vErrors = joinErrors(vErrors, validate85.errors), errors = vErrors.length)), data.printing !== void 0 && func0.call(data, "printing") && (validate211(data.printing, instancePath + "/printing") || (vErrors = joinErrors(vErrors, validate211.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
const schema60 = { type: "object", required: ["title"], additionalProperties: !1, properties: { title: { $ref: "#/$defs/words" }, content: { type: "string", enum: ["checklist", "columns"] }, text: { type: "string", pattern: "\\S", maxLength: 1e5 } }, if: { not: { required: ["text"] } }, then: { required: ["content"] }, dependentSchemas: { text: { properties: { content: !1 } } } };
function validate216(data, instancePath = "") {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors, _errs3 = errors, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if ((data.text === void 0 || !func0.call(data, "text")) && (missing0 = "text")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.content === void 0 || !func0.call(data, "content"))) {
      const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "title" || key0 === "content" || key0 === "text")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.title !== void 0 && func0.call(data, "title") && (validate57(data.title, instancePath + "/title") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.content !== void 0 && func0.call(data, "content")) {
      let data1 = data.content;
      if (typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "checklist" || data1 === "columns")) {
        const err7 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/enum", keyword: "enum", params: { allowedValues: schema60.properties.content.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text")) {
      let data2 = data.text;
      if (typeof data2 == "string") {
        if (data2.length > 1e5) {
          const err8 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1e5 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern4.test(data2)) {
          const err9 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.text !== void 0 && func0.call(data, "text") && data && typeof data == "object" && !Array.isArray(data) && data.content !== void 0 && func0.call(data, "content")) {
      const err11 = { instancePath: instancePath + "/content", schemaPath: "#/dependentSchemas/text/properties/content/false schema", keyword: "false schema", params: {} };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kepu === void 0 || !func0.call(data, "kepu")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kepu" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.year === void 0 || !func0.call(data, "year")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.issuer === void 0 || !func0.call(data, "issuer")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuer" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!func0.call(schema19.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.kepu !== void 0 && func0.call(data, "kepu") && (validate53(data.kepu, instancePath + "/kepu") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.id !== void 0 && func0.call(data, "id") && (validate55(data.id, instancePath + "/id") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate57(data.title, instancePath + "/title") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.year !== void 0 && func0.call(data, "year")) {
      let data3 = data.year;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2999 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2999 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3 < 1900 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.issuer !== void 0 && func0.call(data, "issuer") && (validate59(data.issuer, instancePath + "/issuer") || (vErrors = joinErrors(vErrors, validate59.errors), errors = vErrors.length)), data.include !== void 0 && func0.call(data, "include")) {
      let data5 = data.include;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate57(data5[i0], instancePath + "/include/" + i0) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.numbering !== void 0 && func0.call(data, "numbering") && (validate62(data.numbering, instancePath + "/numbering") || (vErrors = joinErrors(vErrors, validate62.errors), errors = vErrors.length)), data.lead !== void 0 && func0.call(data, "lead") && (validate69(data.lead, instancePath + "/lead") || (vErrors = joinErrors(vErrors, validate69.errors), errors = vErrors.length)), data.responsibility !== void 0 && func0.call(data, "responsibility") && (validate57(data.responsibility, instancePath + "/responsibility") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data.defaults !== void 0 && func0.call(data, "defaults") && (validate72(data.defaults, instancePath + "/defaults") || (vErrors = joinErrors(vErrors, validate72.errors), errors = vErrors.length)), data.organizations !== void 0 && func0.call(data, "organizations")) {
      let data11 = data.organizations;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 of Object.keys(data11)) {
          const _errs17 = errors;
          validate55(key1, instancePath + "/organizations") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length);
          var valid3 = _errs17 === errors;
          if (!valid3) {
            const err9 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        for (const key2 of Object.keys(data11))
          validate83(data11[key2], instancePath + "/organizations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = joinErrors(vErrors, validate83.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.outlets !== void 0 && func0.call(data, "outlets")) {
      let data13 = data.outlets;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 of Object.keys(data13)) {
          const _errs22 = errors;
          validate55(key3, instancePath + "/outlets") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length);
          var valid5 = _errs22 === errors;
          if (!valid5) {
            const err11 = { instancePath: instancePath + "/outlets", schemaPath: "#/properties/outlets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        for (const key4 of Object.keys(data13))
          validate99(data13[key4], instancePath + "/outlets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = joinErrors(vErrors, validate99.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/outlets", schemaPath: "#/properties/outlets/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.terms !== void 0 && func0.call(data, "terms")) {
      let data15 = data.terms;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate107(data15[i1], instancePath + "/terms/" + i1) || (vErrors = joinErrors(vErrors, validate107.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.overview !== void 0 && func0.call(data, "overview") && (validate112(data.overview, instancePath + "/overview") || (vErrors = joinErrors(vErrors, validate112.errors), errors = vErrors.length)), data.targets !== void 0 && func0.call(data, "targets") && (validate114(data.targets, instancePath + "/targets") || (vErrors = joinErrors(vErrors, validate114.errors), errors = vErrors.length)), data.columns !== void 0 && func0.call(data, "columns") && (validate138(data.columns, instancePath + "/columns") || (vErrors = joinErrors(vErrors, validate138.errors), errors = vErrors.length)), data.sections !== void 0 && func0.call(data, "sections")) {
      let data20 = data.sections;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate168(data20[i2], instancePath + "/sections/" + i2) || (vErrors = joinErrors(vErrors, validate168.errors), errors = vErrors.length);
      } else {
        const err14 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.publication !== void 0 && func0.call(data, "publication") && (validate191(data.publication, instancePath + "/publication") || (vErrors = joinErrors(vErrors, validate191.errors), errors = vErrors.length)), data.attachments !== void 0 && func0.call(data, "attachments")) {
      let data23 = data.attachments;
      if (Array.isArray(data23)) {
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate216(data23[i3], instancePath + "/attachments/" + i3) || (vErrors = joinErrors(vErrors, validate216.errors), errors = vErrors.length);
      } else {
        const err15 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
export const validate: Validator<PlanFile> = compiled;
