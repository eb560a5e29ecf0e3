// @ts-nocheck: compiled from schemas/ by npm run update.
import type { RegisterFile } from './types.generated.ts';
import type { Validator } from '../validator.ts';

function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
const compiled = validate52;
const func0 = Object.prototype.hasOwnProperty;
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
const schema22 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, aliases: { $ref: "#/$defs/list" }, formerNames: { $ref: "#/$defs/formerNames" }, since: { $ref: "#/$defs/moment" }, until: { $ref: "#/$defs/moment" } } }, pattern4 = new RegExp("\\S", "u");
function validate58(data, instancePath = "") {
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
  return validate58.errors = vErrors, errors === 0;
}
function validate60(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate58(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate58.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
const schema26 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, until: { $ref: "#/$defs/moment" } } }, schema27 = { type: ["string", "integer"], pattern: "^\\d{4}(-\\d{2}){0,2}$", minimum: 1900, maximum: 2999 }, pattern7 = new RegExp("^\\d{4}(-\\d{2}){0,2}$", "u");
function validate66(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema27.type } };
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
  if (typeof data == "string" && !pattern7.test(data)) {
    const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-\\d{2}){0,2}$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate64(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema26.type } };
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
    data.name !== void 0 && func0.call(data, "name") && (validate58(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate58.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate66(data.until, instancePath + "/until") || (vErrors = joinErrors(vErrors, validate66.errors), errors = vErrors.length));
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
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type } };
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
    data.name !== void 0 && func0.call(data, "name") && (validate58(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate58.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases") && (validate60(data.aliases, instancePath + "/aliases") || (vErrors = joinErrors(vErrors, validate60.errors), errors = vErrors.length)), data.formerNames !== void 0 && func0.call(data, "formerNames") && (validate63(data.formerNames, instancePath + "/formerNames") || (vErrors = joinErrors(vErrors, validate63.errors), errors = vErrors.length)), data.since !== void 0 && func0.call(data, "since") && (validate66(data.since, instancePath + "/since") || (vErrors = joinErrors(vErrors, validate66.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate66(data.until, instancePath + "/until") || (vErrors = joinErrors(vErrors, validate66.errors), errors = vErrors.length));
  }
  return validate57.errors = vErrors, errors === 0;
}
const schema28 = { type: ["string", "object"], pattern: "\\S", maxLength: 5e3, required: ["name"], additionalProperties: !1, properties: { name: { $ref: "#/$defs/words" }, kind: { type: "string", enum: ["newspaper", "magazine", "radio", "television", "website", "app", "account", "other"] }, frequency: { $ref: "#/$defs/words" }, aliases: { $ref: "#/$defs/list" }, formerNames: { $ref: "#/$defs/formerNames" }, since: { $ref: "#/$defs/moment" }, until: { $ref: "#/$defs/moment" } } };
function validate74(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema28.type } };
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
    if (data.name !== void 0 && func0.call(data, "name") && (validate58(data.name, instancePath + "/name") || (vErrors = joinErrors(vErrors, validate58.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "newspaper" || data1 === "magazine" || data1 === "radio" || data1 === "television" || data1 === "website" || data1 === "app" || data1 === "account" || data1 === "other")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema28.properties.kind.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.frequency !== void 0 && func0.call(data, "frequency") && (validate58(data.frequency, instancePath + "/frequency") || (vErrors = joinErrors(vErrors, validate58.errors), errors = vErrors.length)), data.aliases !== void 0 && func0.call(data, "aliases") && (validate60(data.aliases, instancePath + "/aliases") || (vErrors = joinErrors(vErrors, validate60.errors), errors = vErrors.length)), data.formerNames !== void 0 && func0.call(data, "formerNames") && (validate63(data.formerNames, instancePath + "/formerNames") || (vErrors = joinErrors(vErrors, validate63.errors), errors = vErrors.length)), data.since !== void 0 && func0.call(data, "since") && (validate66(data.since, instancePath + "/since") || (vErrors = joinErrors(vErrors, validate66.errors), errors = vErrors.length)), data.until !== void 0 && func0.call(data, "until") && (validate66(data.until, instancePath + "/until") || (vErrors = joinErrors(vErrors, validate66.errors), errors = vErrors.length));
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate82(data, instancePath = "") {
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
    data.term !== void 0 && func0.call(data, "term") && (validate58(data.term, instancePath + "/term") || (vErrors = joinErrors(vErrors, validate58.errors), errors = vErrors.length)), data.variants !== void 0 && func0.call(data, "variants") && (validate60(data.variants, instancePath + "/variants") || (vErrors = joinErrors(vErrors, validate60.errors), errors = vErrors.length)), data.means !== void 0 && func0.call(data, "means") && (validate58(data.means, instancePath + "/means") || (vErrors = joinErrors(vErrors, validate58.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kepu === void 0 || !func0.call(data, "kepu")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kepu" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "kepu" || key0 === "organizations" || key0 === "outlets" || key0 === "terms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.kepu !== void 0 && func0.call(data, "kepu") && (validate53(data.kepu, instancePath + "/kepu") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.organizations !== void 0 && func0.call(data, "organizations")) {
      let data1 = data.organizations;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 of Object.keys(data1)) {
          const _errs5 = errors;
          validate55(key1, instancePath + "/organizations") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length);
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        for (const key2 of Object.keys(data1))
          validate57(data1[key2], instancePath + "/organizations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.outlets !== void 0 && func0.call(data, "outlets")) {
      let data3 = data.outlets;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key3 of Object.keys(data3)) {
          const _errs10 = errors;
          validate55(key3, instancePath + "/outlets") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length);
          var valid3 = _errs10 === errors;
          if (!valid3) {
            const err4 = { instancePath: instancePath + "/outlets", schemaPath: "#/properties/outlets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        for (const key4 of Object.keys(data3))
          validate74(data3[key4], instancePath + "/outlets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = joinErrors(vErrors, validate74.errors), errors = vErrors.length);
      } else {
        const err5 = { instancePath: instancePath + "/outlets", schemaPath: "#/properties/outlets/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.terms !== void 0 && func0.call(data, "terms")) {
      let data5 = data.terms;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate82(data5[i0], instancePath + "/terms/" + i0) || (vErrors = joinErrors(vErrors, validate82.errors), errors = vErrors.length);
      } else {
        const err6 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
export const validate: Validator<RegisterFile> = compiled;
