// @ts-nocheck: compiled from schemas/ by npm run update.
import type { ConfigFile } from './types.generated.ts';
import type { Validator } from '../validator.ts';

function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
const compiled = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kepu:config:1", type: "object", additionalProperties: !1, properties: { plans: { type: "array", items: { $ref: "#/$defs/words" } }, rules: { $ref: "#/$defs/rules" }, overrides: { type: "array", items: { $ref: "#/$defs/override" } }, profile: { $ref: "#/$defs/words" }, language: { type: "string", enum: ["zh", "en"] }, calendar: { type: "object", additionalProperties: !1, properties: { holidays: { $ref: "#/$defs/daysByYear" }, workdays: { $ref: "#/$defs/daysByYear" } } }, baseline: { $ref: "#/$defs/words" }, outDir: { $ref: "#/$defs/words" }, limits: { $ref: "#/$defs/limits" } }, $defs: { limits: { type: "object", additionalProperties: !1, properties: { "file-size": { type: "integer", minimum: 2, maximum: 8 }, "baseline-size": { type: "integer", minimum: 10, maximum: 50 }, depth: { type: "integer", minimum: 64, maximum: 200 }, words: { type: "integer", minimum: 5e5, maximum: 2e6 }, "field-length": { type: "integer", minimum: 5e3, maximum: 1e5 }, "text-length": { type: "integer", minimum: 1e5, maximum: 1e6 }, tasks: { type: "integer", minimum: 2e4, maximum: 1e5 }, registers: { type: "integer", minimum: 100, maximum: 1e3 }, "folder-entries": { type: "integer", minimum: 5e4, maximum: 1e6 }, messages: { type: "integer", minimum: 50, maximum: 1e3 }, "report-size": { type: "integer", minimum: 1, maximum: 64 }, "document-size": { type: "integer", minimum: 10, maximum: 50 }, "zip-entries": { type: "integer", minimum: 5e3, maximum: 2e4 }, "zip-ratio": { type: "integer", minimum: 250, maximum: 1e3 }, "part-size": { type: "integer", minimum: 20, maximum: 60 }, "unpacked-size": { type: "integer", minimum: 60, maximum: 120 }, paragraphs: { type: "integer", minimum: 1e4, maximum: 1e5 }, rows: { type: "integer", minimum: 1e4, maximum: 1e5 }, "print-time": { type: "integer", minimum: 120, maximum: 1800 }, "picture-time": { type: "integer", minimum: 60, maximum: 600 }, "git-time": { type: "integer", minimum: 60, maximum: 600 } } }, words: { type: "string", pattern: "\\S", maxLength: 5e3 }, rules: { type: "object", additionalProperties: !1, properties: { "abbreviation-undefined": { $ref: "#/$defs/ruleSetting" }, "ambiguous-scope": { $ref: "#/$defs/ruleSetting" }, "approximate-with-enumeration-comma": { $ref: "#/$defs/ruleSetting" }, "approximator-doubled": { $ref: "#/$defs/ruleSetting" }, "arabic-approximate": { $ref: "#/$defs/ruleSetting" }, "attachment-title-mark": { $ref: "#/$defs/ruleSetting" }, "calendar-year-uncovered": { $ref: "#/$defs/ruleSetting" }, "column-duplicated": { $ref: "#/$defs/ruleSetting" }, "column-episodes-below-calendar": { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: { least: { type: "number", minimum: 0, maximum: 1 } } }], items: !1, minItems: 1 }, "column-episodes-exceed-calendar": { $ref: "#/$defs/ruleSetting" }, "column-missing-outlet": { $ref: "#/$defs/ruleSetting" }, "comparator-conflict": { $ref: "#/$defs/ruleSetting" }, "contact-brackets": { $ref: "#/$defs/ruleSetting" }, "copy-number-form": { $ref: "#/$defs/ruleSetting" }, "cross-reference-broken": { $ref: "#/$defs/ruleSetting" }, "currency-scale": { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 2 } } }], items: !1, minItems: 1 }, "dash-form": { $ref: "#/$defs/ruleSetting" }, "date-impossible": { $ref: "#/$defs/ruleSetting" }, "date-range-reversed": { $ref: "#/$defs/ruleSetting" }, "date-style-mixed": { $ref: "#/$defs/ruleSetting" }, "deadline-outside-plan-year": { $ref: "#/$defs/ruleSetting" }, "delta-base-mismatch": { $ref: "#/$defs/ruleSetting" }, "document-number-form": { $ref: "#/$defs/ruleSetting" }, "document-number-year": { $ref: "#/$defs/ruleSetting" }, "duplicate-id": { $ref: "#/$defs/ruleSetting" }, "edition-not-incremented": { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: { step: { type: "integer", minimum: 1 } } }], items: !1, minItems: 1 }, "ellipsis-form": { $ref: "#/$defs/ruleSetting" }, "enumeration-before-deng": { $ref: "#/$defs/ruleSetting" }, "enumeration-mismatch": { $ref: "#/$defs/ruleSetting" }, "fm-inconsistent": { $ref: "#/$defs/ruleSetting" }, "growth-figure-mismatch": { $ref: "#/$defs/ruleSetting" }, "heading-level-order": { $ref: "#/$defs/ruleSetting" }, "heading-sequence": { $ref: "#/$defs/ruleSetting" }, "leading-zero-missing": { $ref: "#/$defs/ruleSetting" }, "level-summed-as-flow": { $ref: "#/$defs/ruleSetting" }, "link-unknown": { $ref: "#/$defs/ruleSetting" }, "link-year-wrong": { $ref: "#/$defs/ruleSetting" }, "listed-target-unmentioned": { $ref: "#/$defs/ruleSetting" }, "mark-doubled": { $ref: "#/$defs/ruleSetting" }, "mark-unpaired": { $ref: "#/$defs/ruleSetting" }, "mark-without-issuer": { $ref: "#/$defs/ruleSetting" }, "name-changed": { $ref: "#/$defs/ruleSetting" }, "name-variant": { $ref: "#/$defs/ruleSetting" }, "notice-title-mismatch": { $ref: "#/$defs/ruleSetting" }, "numeral-point": { $ref: "#/$defs/ruleSetting" }, "ordinal-style-mixed": { $ref: "#/$defs/ruleSetting" }, "outlet-unregistered": { $ref: "#/$defs/ruleSetting" }, "owner-unregistered": { $ref: "#/$defs/ruleSetting" }, "paragraph-indent-typed": { $ref: "#/$defs/ruleSetting" }, "paragraph-without-end-mark": { $ref: "#/$defs/ruleSetting" }, "partner-renamed": { $ref: "#/$defs/ruleSetting" }, "percent-over-100": { $ref: "#/$defs/ruleSetting" }, "percent-range": { $ref: "#/$defs/ruleSetting" }, "prose-schedule-mismatch": { $ref: "#/$defs/ruleSetting" }, "prose-target-mismatch": { $ref: "#/$defs/ruleSetting" }, "prose-target-unlisted": { $ref: "#/$defs/ruleSetting" }, "publication-contradiction": { $ref: "#/$defs/ruleSetting" }, "publication-incomplete": { $ref: "#/$defs/ruleSetting" }, "publication-unprinted": { $ref: "#/$defs/ruleSetting" }, "quotation-nested": { $ref: "#/$defs/ruleSetting" }, "quote-ambiguous": { $ref: "#/$defs/ruleSetting" }, "quote-needed": { $ref: "#/$defs/ruleSetting" }, "quote-not-found": { $ref: "#/$defs/ruleSetting" }, "range-invalid": { $ref: "#/$defs/ruleSetting" }, "range-mark": { $ref: "#/$defs/ruleSetting" }, "rate-total-mismatch": { $ref: "#/$defs/ruleSetting" }, "recipient-mark": { $ref: "#/$defs/ruleSetting" }, "reference-circular": { $ref: "#/$defs/ruleSetting" }, "reference-unknown": { $ref: "#/$defs/ruleSetting" }, "region-child-missing": { $ref: "#/$defs/ruleSetting" }, "region-counted-twice": { $ref: "#/$defs/ruleSetting" }, "region-rollup-mismatch": { $ref: "#/$defs/ruleSetting" }, "register-ambiguous": { $ref: "#/$defs/ruleSetting" }, "same-target-two-values": { $ref: "#/$defs/ruleSetting" }, "secrecy-mark": { $ref: "#/$defs/ruleSetting" }, "share-of-total-mismatch": { $ref: "#/$defs/ruleSetting" }, "shared-episode-count": { $ref: "#/$defs/ruleSetting" }, "signed-after-printing": { $ref: "#/$defs/ruleSetting" }, "signed-date-far": { $ref: "#/$defs/ruleSetting" }, "signers-in-notice": { $ref: "#/$defs/ruleSetting" }, "stale-year": { $ref: "#/$defs/ruleSetting" }, "straight-quotes": { $ref: "#/$defs/ruleSetting" }, "subtotal-exceeds-total": { $ref: "#/$defs/ruleSetting" }, "target-dropped": { $ref: "#/$defs/ruleSetting" }, "target-lowered": { $ref: "#/$defs/ruleSetting" }, "target-missing-count": { $ref: "#/$defs/ruleSetting" }, "target-missing-unit": { $ref: "#/$defs/ruleSetting" }, "task-missing-deadline": { $ref: "#/$defs/ruleSetting" }, "task-missing-owner": { $ref: "#/$defs/ruleSetting" }, "title-end-mark": { $ref: "#/$defs/ruleSetting" }, "title-mark-nested": { $ref: "#/$defs/ruleSetting" }, "title-mark-separator": { $ref: "#/$defs/ruleSetting" }, "title-year-missing": { $ref: "#/$defs/ruleSetting" }, "total-parts-mismatch": { $ref: "#/$defs/ruleSetting" }, "unit-mismatch": { $ref: "#/$defs/ruleSetting" }, "weekday-mismatch": { $ref: "#/$defs/ruleSetting" }, "width-and-digit-mixed": { $ref: "#/$defs/ruleSetting" }, "year-short": { $ref: "#/$defs/ruleSetting" } } }, override: { type: "object", required: ["files", "rules"], additionalProperties: !1, properties: { files: { type: "array", items: { $ref: "#/$defs/words" }, minItems: 1 }, rules: { $ref: "#/$defs/rules" } } }, severity: { type: "string", enum: ["off", "info", "warning", "error"] }, ruleSetting: { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: {} }], items: !1, minItems: 1 }, daysByYear: { type: "object", propertyNames: { $ref: "#/$defs/year" }, additionalProperties: { $ref: "#/$defs/days" } }, year: { type: "string", pattern: "^(19|2\\d)\\d{2}$" }, days: { type: "array", items: { $ref: "#/$defs/date" } }, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } } }, func0 = Object.prototype.hasOwnProperty;
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
const schema21 = { type: "object", additionalProperties: !1, properties: { "abbreviation-undefined": { $ref: "#/$defs/ruleSetting" }, "ambiguous-scope": { $ref: "#/$defs/ruleSetting" }, "approximate-with-enumeration-comma": { $ref: "#/$defs/ruleSetting" }, "approximator-doubled": { $ref: "#/$defs/ruleSetting" }, "arabic-approximate": { $ref: "#/$defs/ruleSetting" }, "attachment-title-mark": { $ref: "#/$defs/ruleSetting" }, "calendar-year-uncovered": { $ref: "#/$defs/ruleSetting" }, "column-duplicated": { $ref: "#/$defs/ruleSetting" }, "column-episodes-below-calendar": { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: { least: { type: "number", minimum: 0, maximum: 1 } } }], items: !1, minItems: 1 }, "column-episodes-exceed-calendar": { $ref: "#/$defs/ruleSetting" }, "column-missing-outlet": { $ref: "#/$defs/ruleSetting" }, "comparator-conflict": { $ref: "#/$defs/ruleSetting" }, "contact-brackets": { $ref: "#/$defs/ruleSetting" }, "copy-number-form": { $ref: "#/$defs/ruleSetting" }, "cross-reference-broken": { $ref: "#/$defs/ruleSetting" }, "currency-scale": { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: { factor: { type: "number", minimum: 2 } } }], items: !1, minItems: 1 }, "dash-form": { $ref: "#/$defs/ruleSetting" }, "date-impossible": { $ref: "#/$defs/ruleSetting" }, "date-range-reversed": { $ref: "#/$defs/ruleSetting" }, "date-style-mixed": { $ref: "#/$defs/ruleSetting" }, "deadline-outside-plan-year": { $ref: "#/$defs/ruleSetting" }, "delta-base-mismatch": { $ref: "#/$defs/ruleSetting" }, "document-number-form": { $ref: "#/$defs/ruleSetting" }, "document-number-year": { $ref: "#/$defs/ruleSetting" }, "duplicate-id": { $ref: "#/$defs/ruleSetting" }, "edition-not-incremented": { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: { step: { type: "integer", minimum: 1 } } }], items: !1, minItems: 1 }, "ellipsis-form": { $ref: "#/$defs/ruleSetting" }, "enumeration-before-deng": { $ref: "#/$defs/ruleSetting" }, "enumeration-mismatch": { $ref: "#/$defs/ruleSetting" }, "fm-inconsistent": { $ref: "#/$defs/ruleSetting" }, "growth-figure-mismatch": { $ref: "#/$defs/ruleSetting" }, "heading-level-order": { $ref: "#/$defs/ruleSetting" }, "heading-sequence": { $ref: "#/$defs/ruleSetting" }, "leading-zero-missing": { $ref: "#/$defs/ruleSetting" }, "level-summed-as-flow": { $ref: "#/$defs/ruleSetting" }, "link-unknown": { $ref: "#/$defs/ruleSetting" }, "link-year-wrong": { $ref: "#/$defs/ruleSetting" }, "listed-target-unmentioned": { $ref: "#/$defs/ruleSetting" }, "mark-doubled": { $ref: "#/$defs/ruleSetting" }, "mark-unpaired": { $ref: "#/$defs/ruleSetting" }, "mark-without-issuer": { $ref: "#/$defs/ruleSetting" }, "name-changed": { $ref: "#/$defs/ruleSetting" }, "name-variant": { $ref: "#/$defs/ruleSetting" }, "notice-title-mismatch": { $ref: "#/$defs/ruleSetting" }, "numeral-point": { $ref: "#/$defs/ruleSetting" }, "ordinal-style-mixed": { $ref: "#/$defs/ruleSetting" }, "outlet-unregistered": { $ref: "#/$defs/ruleSetting" }, "owner-unregistered": { $ref: "#/$defs/ruleSetting" }, "paragraph-indent-typed": { $ref: "#/$defs/ruleSetting" }, "paragraph-without-end-mark": { $ref: "#/$defs/ruleSetting" }, "partner-renamed": { $ref: "#/$defs/ruleSetting" }, "percent-over-100": { $ref: "#/$defs/ruleSetting" }, "percent-range": { $ref: "#/$defs/ruleSetting" }, "prose-schedule-mismatch": { $ref: "#/$defs/ruleSetting" }, "prose-target-mismatch": { $ref: "#/$defs/ruleSetting" }, "prose-target-unlisted": { $ref: "#/$defs/ruleSetting" }, "publication-contradiction": { $ref: "#/$defs/ruleSetting" }, "publication-incomplete": { $ref: "#/$defs/ruleSetting" }, "publication-unprinted": { $ref: "#/$defs/ruleSetting" }, "quotation-nested": { $ref: "#/$defs/ruleSetting" }, "quote-ambiguous": { $ref: "#/$defs/ruleSetting" }, "quote-needed": { $ref: "#/$defs/ruleSetting" }, "quote-not-found": { $ref: "#/$defs/ruleSetting" }, "range-invalid": { $ref: "#/$defs/ruleSetting" }, "range-mark": { $ref: "#/$defs/ruleSetting" }, "rate-total-mismatch": { $ref: "#/$defs/ruleSetting" }, "recipient-mark": { $ref: "#/$defs/ruleSetting" }, "reference-circular": { $ref: "#/$defs/ruleSetting" }, "reference-unknown": { $ref: "#/$defs/ruleSetting" }, "region-child-missing": { $ref: "#/$defs/ruleSetting" }, "region-counted-twice": { $ref: "#/$defs/ruleSetting" }, "region-rollup-mismatch": { $ref: "#/$defs/ruleSetting" }, "register-ambiguous": { $ref: "#/$defs/ruleSetting" }, "same-target-two-values": { $ref: "#/$defs/ruleSetting" }, "secrecy-mark": { $ref: "#/$defs/ruleSetting" }, "share-of-total-mismatch": { $ref: "#/$defs/ruleSetting" }, "shared-episode-count": { $ref: "#/$defs/ruleSetting" }, "signed-after-printing": { $ref: "#/$defs/ruleSetting" }, "signed-date-far": { $ref: "#/$defs/ruleSetting" }, "signers-in-notice": { $ref: "#/$defs/ruleSetting" }, "stale-year": { $ref: "#/$defs/ruleSetting" }, "straight-quotes": { $ref: "#/$defs/ruleSetting" }, "subtotal-exceeds-total": { $ref: "#/$defs/ruleSetting" }, "target-dropped": { $ref: "#/$defs/ruleSetting" }, "target-lowered": { $ref: "#/$defs/ruleSetting" }, "target-missing-count": { $ref: "#/$defs/ruleSetting" }, "target-missing-unit": { $ref: "#/$defs/ruleSetting" }, "task-missing-deadline": { $ref: "#/$defs/ruleSetting" }, "task-missing-owner": { $ref: "#/$defs/ruleSetting" }, "title-end-mark": { $ref: "#/$defs/ruleSetting" }, "title-mark-nested": { $ref: "#/$defs/ruleSetting" }, "title-mark-separator": { $ref: "#/$defs/ruleSetting" }, "title-year-missing": { $ref: "#/$defs/ruleSetting" }, "total-parts-mismatch": { $ref: "#/$defs/ruleSetting" }, "unit-mismatch": { $ref: "#/$defs/ruleSetting" }, "weekday-mismatch": { $ref: "#/$defs/ruleSetting" }, "width-and-digit-mixed": { $ref: "#/$defs/ruleSetting" }, "year-short": { $ref: "#/$defs/ruleSetting" } } }, schema22 = { type: ["string", "array"], if: { type: "string" }, then: { enum: ["off", "info", "warning", "error"] }, prefixItems: [{ $ref: "#/$defs/severity" }, { type: "object", additionalProperties: !1, properties: {} }], items: !1, minItems: 1 }, schema23 = { type: "string", enum: ["off", "info", "warning", "error"] };
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate56(data, instancePath = "") {
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
    if (len0 > 0 && (validate57(data[0], instancePath + "/0") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), len0 > 1) {
      let data1 = data[1];
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (const key0 of Object.keys(data1)) {
          const err5 = { instancePath: instancePath + "/1", schemaPath: "#/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      else {
        const err6 = { instancePath: instancePath + "/1", schemaPath: "#/prefixItems/1/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (!(data.length <= 2)) {
      const err7 = { instancePath, schemaPath: "#/items", keyword: "items", params: { limit: 2 } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  }
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(schema21.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data["abbreviation-undefined"] !== void 0 && func0.call(data, "abbreviation-undefined") && (validate56(data["abbreviation-undefined"], instancePath + "/abbreviation-undefined") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["ambiguous-scope"] !== void 0 && func0.call(data, "ambiguous-scope") && (validate56(data["ambiguous-scope"], instancePath + "/ambiguous-scope") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["approximate-with-enumeration-comma"] !== void 0 && func0.call(data, "approximate-with-enumeration-comma") && (validate56(data["approximate-with-enumeration-comma"], instancePath + "/approximate-with-enumeration-comma") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["approximator-doubled"] !== void 0 && func0.call(data, "approximator-doubled") && (validate56(data["approximator-doubled"], instancePath + "/approximator-doubled") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["arabic-approximate"] !== void 0 && func0.call(data, "arabic-approximate") && (validate56(data["arabic-approximate"], instancePath + "/arabic-approximate") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["attachment-title-mark"] !== void 0 && func0.call(data, "attachment-title-mark") && (validate56(data["attachment-title-mark"], instancePath + "/attachment-title-mark") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["calendar-year-uncovered"] !== void 0 && func0.call(data, "calendar-year-uncovered") && (validate56(data["calendar-year-uncovered"], instancePath + "/calendar-year-uncovered") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["column-duplicated"] !== void 0 && func0.call(data, "column-duplicated") && (validate56(data["column-duplicated"], instancePath + "/column-duplicated") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["column-episodes-below-calendar"] !== void 0 && func0.call(data, "column-episodes-below-calendar")) {
      let data8 = data["column-episodes-below-calendar"];
      if (typeof data8 != "string" && !Array.isArray(data8)) {
        const err1 = { instancePath: instancePath + "/column-episodes-below-calendar", schemaPath: "#/properties/column-episodes-below-calendar/type", keyword: "type", params: { type: schema21.properties["column-episodes-below-calendar"].type } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      const _errs12 = errors;
      let valid1 = !0;
      const _errs13 = errors;
      if (typeof data8 != "string") {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid0) {
        const _errs15 = errors;
        if (!(data8 === "off" || data8 === "info" || data8 === "warning" || data8 === "error")) {
          const err3 = { instancePath: instancePath + "/column-episodes-below-calendar", schemaPath: "#/properties/column-episodes-below-calendar/then/enum", keyword: "enum", params: { allowedValues: schema21.properties["column-episodes-below-calendar"].then.enum } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs15 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/column-episodes-below-calendar", schemaPath: "#/properties/column-episodes-below-calendar/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err5 = { instancePath: instancePath + "/column-episodes-below-calendar", schemaPath: "#/properties/column-episodes-below-calendar/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const len0 = data8.length;
        if (len0 > 0 && (validate57(data8[0], instancePath + "/column-episodes-below-calendar/0") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), len0 > 1) {
          let data10 = data8[1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key1 of Object.keys(data10))
              if (key1 !== "least") {
                const err6 = { instancePath: instancePath + "/column-episodes-below-calendar/1", schemaPath: "#/properties/column-episodes-below-calendar/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            if (data10.least !== void 0 && func0.call(data10, "least")) {
              let data11 = data10.least;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 1 || isNaN(data11)) {
                  const err7 = { instancePath: instancePath + "/column-episodes-below-calendar/1/least", schemaPath: "#/properties/column-episodes-below-calendar/prefixItems/1/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err8 = { instancePath: instancePath + "/column-episodes-below-calendar/1/least", schemaPath: "#/properties/column-episodes-below-calendar/prefixItems/1/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/column-episodes-below-calendar/1/least", schemaPath: "#/properties/column-episodes-below-calendar/prefixItems/1/properties/least/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/column-episodes-below-calendar/1", schemaPath: "#/properties/column-episodes-below-calendar/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (!(data8.length <= 2)) {
          const err11 = { instancePath: instancePath + "/column-episodes-below-calendar", schemaPath: "#/properties/column-episodes-below-calendar/items", keyword: "items", params: { limit: 2 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data["column-episodes-exceed-calendar"] !== void 0 && func0.call(data, "column-episodes-exceed-calendar") && (validate56(data["column-episodes-exceed-calendar"], instancePath + "/column-episodes-exceed-calendar") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["column-missing-outlet"] !== void 0 && func0.call(data, "column-missing-outlet") && (validate56(data["column-missing-outlet"], instancePath + "/column-missing-outlet") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["comparator-conflict"] !== void 0 && func0.call(data, "comparator-conflict") && (validate56(data["comparator-conflict"], instancePath + "/comparator-conflict") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["contact-brackets"] !== void 0 && func0.call(data, "contact-brackets") && (validate56(data["contact-brackets"], instancePath + "/contact-brackets") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["copy-number-form"] !== void 0 && func0.call(data, "copy-number-form") && (validate56(data["copy-number-form"], instancePath + "/copy-number-form") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["cross-reference-broken"] !== void 0 && func0.call(data, "cross-reference-broken") && (validate56(data["cross-reference-broken"], instancePath + "/cross-reference-broken") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["currency-scale"] !== void 0 && func0.call(data, "currency-scale")) {
      let data18 = data["currency-scale"];
      if (typeof data18 != "string" && !Array.isArray(data18)) {
        const err12 = { instancePath: instancePath + "/currency-scale", schemaPath: "#/properties/currency-scale/type", keyword: "type", params: { type: schema21.properties["currency-scale"].type } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      const _errs30 = errors;
      let valid4 = !0;
      const _errs31 = errors;
      if (typeof data18 != "string") {
        const err13 = {};
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid1 = _errs31 === errors;
      if (errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null), _valid1) {
        const _errs33 = errors;
        if (!(data18 === "off" || data18 === "info" || data18 === "warning" || data18 === "error")) {
          const err14 = { instancePath: instancePath + "/currency-scale", schemaPath: "#/properties/currency-scale/then/enum", keyword: "enum", params: { allowedValues: schema21.properties["currency-scale"].then.enum } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        var _valid1 = _errs33 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        const err15 = { instancePath: instancePath + "/currency-scale", schemaPath: "#/properties/currency-scale/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err16 = { instancePath: instancePath + "/currency-scale", schemaPath: "#/properties/currency-scale/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        const len2 = data18.length;
        if (len2 > 0 && (validate57(data18[0], instancePath + "/currency-scale/0") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), len2 > 1) {
          let data20 = data18[1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key2 of Object.keys(data20))
              if (key2 !== "factor") {
                const err17 = { instancePath: instancePath + "/currency-scale/1", schemaPath: "#/properties/currency-scale/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data20.factor !== void 0 && func0.call(data20, "factor")) {
              let data21 = data20.factor;
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 2 || isNaN(data21)) {
                  const err18 = { instancePath: instancePath + "/currency-scale/1/factor", schemaPath: "#/properties/currency-scale/prefixItems/1/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/currency-scale/1/factor", schemaPath: "#/properties/currency-scale/prefixItems/1/properties/factor/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/currency-scale/1", schemaPath: "#/properties/currency-scale/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (!(data18.length <= 2)) {
          const err21 = { instancePath: instancePath + "/currency-scale", schemaPath: "#/properties/currency-scale/items", keyword: "items", params: { limit: 2 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data["dash-form"] !== void 0 && func0.call(data, "dash-form") && (validate56(data["dash-form"], instancePath + "/dash-form") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["date-impossible"] !== void 0 && func0.call(data, "date-impossible") && (validate56(data["date-impossible"], instancePath + "/date-impossible") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["date-range-reversed"] !== void 0 && func0.call(data, "date-range-reversed") && (validate56(data["date-range-reversed"], instancePath + "/date-range-reversed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["date-style-mixed"] !== void 0 && func0.call(data, "date-style-mixed") && (validate56(data["date-style-mixed"], instancePath + "/date-style-mixed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["deadline-outside-plan-year"] !== void 0 && func0.call(data, "deadline-outside-plan-year") && (validate56(data["deadline-outside-plan-year"], instancePath + "/deadline-outside-plan-year") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["delta-base-mismatch"] !== void 0 && func0.call(data, "delta-base-mismatch") && (validate56(data["delta-base-mismatch"], instancePath + "/delta-base-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["document-number-form"] !== void 0 && func0.call(data, "document-number-form") && (validate56(data["document-number-form"], instancePath + "/document-number-form") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["document-number-year"] !== void 0 && func0.call(data, "document-number-year") && (validate56(data["document-number-year"], instancePath + "/document-number-year") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["duplicate-id"] !== void 0 && func0.call(data, "duplicate-id") && (validate56(data["duplicate-id"], instancePath + "/duplicate-id") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["edition-not-incremented"] !== void 0 && func0.call(data, "edition-not-incremented")) {
      let data31 = data["edition-not-incremented"];
      if (typeof data31 != "string" && !Array.isArray(data31)) {
        const err22 = { instancePath: instancePath + "/edition-not-incremented", schemaPath: "#/properties/edition-not-incremented/type", keyword: "type", params: { type: schema21.properties["edition-not-incremented"].type } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      const _errs51 = errors;
      let valid7 = !0;
      const _errs52 = errors;
      if (typeof data31 != "string") {
        const err23 = {};
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid2 = _errs52 === errors;
      if (errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null), _valid2) {
        const _errs54 = errors;
        if (!(data31 === "off" || data31 === "info" || data31 === "warning" || data31 === "error")) {
          const err24 = { instancePath: instancePath + "/edition-not-incremented", schemaPath: "#/properties/edition-not-incremented/then/enum", keyword: "enum", params: { allowedValues: schema21.properties["edition-not-incremented"].then.enum } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        var _valid2 = _errs54 === errors;
        valid7 = _valid2;
      }
      if (!valid7) {
        const err25 = { instancePath: instancePath + "/edition-not-incremented", schemaPath: "#/properties/edition-not-incremented/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (Array.isArray(data31)) {
        if (data31.length < 1) {
          const err26 = { instancePath: instancePath + "/edition-not-incremented", schemaPath: "#/properties/edition-not-incremented/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        const len4 = data31.length;
        if (len4 > 0 && (validate57(data31[0], instancePath + "/edition-not-incremented/0") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), len4 > 1) {
          let data33 = data31[1];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (const key3 of Object.keys(data33))
              if (key3 !== "step") {
                const err27 = { instancePath: instancePath + "/edition-not-incremented/1", schemaPath: "#/properties/edition-not-incremented/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            if (data33.step !== void 0 && func0.call(data33, "step")) {
              let data34 = data33.step;
              if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                const err28 = { instancePath: instancePath + "/edition-not-incremented/1/step", schemaPath: "#/properties/edition-not-incremented/prefixItems/1/properties/step/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              if (typeof data34 == "number" && isFinite(data34) && (data34 < 1 || isNaN(data34))) {
                const err29 = { instancePath: instancePath + "/edition-not-incremented/1/step", schemaPath: "#/properties/edition-not-incremented/prefixItems/1/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/edition-not-incremented/1", schemaPath: "#/properties/edition-not-incremented/prefixItems/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (!(data31.length <= 2)) {
          const err31 = { instancePath: instancePath + "/edition-not-incremented", schemaPath: "#/properties/edition-not-incremented/items", keyword: "items", params: { limit: 2 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    data["ellipsis-form"] !== void 0 && func0.call(data, "ellipsis-form") && (validate56(data["ellipsis-form"], instancePath + "/ellipsis-form") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["enumeration-before-deng"] !== void 0 && func0.call(data, "enumeration-before-deng") && (validate56(data["enumeration-before-deng"], instancePath + "/enumeration-before-deng") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["enumeration-mismatch"] !== void 0 && func0.call(data, "enumeration-mismatch") && (validate56(data["enumeration-mismatch"], instancePath + "/enumeration-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["fm-inconsistent"] !== void 0 && func0.call(data, "fm-inconsistent") && (validate56(data["fm-inconsistent"], instancePath + "/fm-inconsistent") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["growth-figure-mismatch"] !== void 0 && func0.call(data, "growth-figure-mismatch") && (validate56(data["growth-figure-mismatch"], instancePath + "/growth-figure-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["heading-level-order"] !== void 0 && func0.call(data, "heading-level-order") && (validate56(data["heading-level-order"], instancePath + "/heading-level-order") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["heading-sequence"] !== void 0 && func0.call(data, "heading-sequence") && (validate56(data["heading-sequence"], instancePath + "/heading-sequence") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["leading-zero-missing"] !== void 0 && func0.call(data, "leading-zero-missing") && (validate56(data["leading-zero-missing"], instancePath + "/leading-zero-missing") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["level-summed-as-flow"] !== void 0 && func0.call(data, "level-summed-as-flow") && (validate56(data["level-summed-as-flow"], instancePath + "/level-summed-as-flow") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["link-unknown"] !== void 0 && func0.call(data, "link-unknown") && (validate56(data["link-unknown"], instancePath + "/link-unknown") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["link-year-wrong"] !== void 0 && func0.call(data, "link-year-wrong") && (validate56(data["link-year-wrong"], instancePath + "/link-year-wrong") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["listed-target-unmentioned"] !== void 0 && func0.call(data, "listed-target-unmentioned") && (validate56(data["listed-target-unmentioned"], instancePath + "/listed-target-unmentioned") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["mark-doubled"] !== void 0 && func0.call(data, "mark-doubled") && (validate56(data["mark-doubled"], instancePath + "/mark-doubled") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["mark-unpaired"] !== void 0 && func0.call(data, "mark-unpaired") && (validate56(data["mark-unpaired"], instancePath + "/mark-unpaired") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["mark-without-issuer"] !== void 0 && func0.call(data, "mark-without-issuer") && (validate56(data["mark-without-issuer"], instancePath + "/mark-without-issuer") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["name-changed"] !== void 0 && func0.call(data, "name-changed") && (validate56(data["name-changed"], instancePath + "/name-changed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["name-variant"] !== void 0 && func0.call(data, "name-variant") && (validate56(data["name-variant"], instancePath + "/name-variant") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["notice-title-mismatch"] !== void 0 && func0.call(data, "notice-title-mismatch") && (validate56(data["notice-title-mismatch"], instancePath + "/notice-title-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["numeral-point"] !== void 0 && func0.call(data, "numeral-point") && (validate56(data["numeral-point"], instancePath + "/numeral-point") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["ordinal-style-mixed"] !== void 0 && func0.call(data, "ordinal-style-mixed") && (validate56(data["ordinal-style-mixed"], instancePath + "/ordinal-style-mixed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["outlet-unregistered"] !== void 0 && func0.call(data, "outlet-unregistered") && (validate56(data["outlet-unregistered"], instancePath + "/outlet-unregistered") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["owner-unregistered"] !== void 0 && func0.call(data, "owner-unregistered") && (validate56(data["owner-unregistered"], instancePath + "/owner-unregistered") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["paragraph-indent-typed"] !== void 0 && func0.call(data, "paragraph-indent-typed") && (validate56(data["paragraph-indent-typed"], instancePath + "/paragraph-indent-typed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["paragraph-without-end-mark"] !== void 0 && func0.call(data, "paragraph-without-end-mark") && (validate56(data["paragraph-without-end-mark"], instancePath + "/paragraph-without-end-mark") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["partner-renamed"] !== void 0 && func0.call(data, "partner-renamed") && (validate56(data["partner-renamed"], instancePath + "/partner-renamed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["percent-over-100"] !== void 0 && func0.call(data, "percent-over-100") && (validate56(data["percent-over-100"], instancePath + "/percent-over-100") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["percent-range"] !== void 0 && func0.call(data, "percent-range") && (validate56(data["percent-range"], instancePath + "/percent-range") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["prose-schedule-mismatch"] !== void 0 && func0.call(data, "prose-schedule-mismatch") && (validate56(data["prose-schedule-mismatch"], instancePath + "/prose-schedule-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["prose-target-mismatch"] !== void 0 && func0.call(data, "prose-target-mismatch") && (validate56(data["prose-target-mismatch"], instancePath + "/prose-target-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["prose-target-unlisted"] !== void 0 && func0.call(data, "prose-target-unlisted") && (validate56(data["prose-target-unlisted"], instancePath + "/prose-target-unlisted") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["publication-contradiction"] !== void 0 && func0.call(data, "publication-contradiction") && (validate56(data["publication-contradiction"], instancePath + "/publication-contradiction") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["publication-incomplete"] !== void 0 && func0.call(data, "publication-incomplete") && (validate56(data["publication-incomplete"], instancePath + "/publication-incomplete") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["publication-unprinted"] !== void 0 && func0.call(data, "publication-unprinted") && (validate56(data["publication-unprinted"], instancePath + "/publication-unprinted") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["quotation-nested"] !== void 0 && func0.call(data, "quotation-nested") && (validate56(data["quotation-nested"], instancePath + "/quotation-nested") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["quote-ambiguous"] !== void 0 && func0.call(data, "quote-ambiguous") && (validate56(data["quote-ambiguous"], instancePath + "/quote-ambiguous") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["quote-needed"] !== void 0 && func0.call(data, "quote-needed") && (validate56(data["quote-needed"], instancePath + "/quote-needed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["quote-not-found"] !== void 0 && func0.call(data, "quote-not-found") && (validate56(data["quote-not-found"], instancePath + "/quote-not-found") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["range-invalid"] !== void 0 && func0.call(data, "range-invalid") && (validate56(data["range-invalid"], instancePath + "/range-invalid") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["range-mark"] !== void 0 && func0.call(data, "range-mark") && (validate56(data["range-mark"], instancePath + "/range-mark") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["rate-total-mismatch"] !== void 0 && func0.call(data, "rate-total-mismatch") && (validate56(data["rate-total-mismatch"], instancePath + "/rate-total-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["recipient-mark"] !== void 0 && func0.call(data, "recipient-mark") && (validate56(data["recipient-mark"], instancePath + "/recipient-mark") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["reference-circular"] !== void 0 && func0.call(data, "reference-circular") && (validate56(data["reference-circular"], instancePath + "/reference-circular") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["reference-unknown"] !== void 0 && func0.call(data, "reference-unknown") && (validate56(data["reference-unknown"], instancePath + "/reference-unknown") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["region-child-missing"] !== void 0 && func0.call(data, "region-child-missing") && (validate56(data["region-child-missing"], instancePath + "/region-child-missing") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["region-counted-twice"] !== void 0 && func0.call(data, "region-counted-twice") && (validate56(data["region-counted-twice"], instancePath + "/region-counted-twice") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["region-rollup-mismatch"] !== void 0 && func0.call(data, "region-rollup-mismatch") && (validate56(data["region-rollup-mismatch"], instancePath + "/region-rollup-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["register-ambiguous"] !== void 0 && func0.call(data, "register-ambiguous") && (validate56(data["register-ambiguous"], instancePath + "/register-ambiguous") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["same-target-two-values"] !== void 0 && func0.call(data, "same-target-two-values") && (validate56(data["same-target-two-values"], instancePath + "/same-target-two-values") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["secrecy-mark"] !== void 0 && func0.call(data, "secrecy-mark") && (validate56(data["secrecy-mark"], instancePath + "/secrecy-mark") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["share-of-total-mismatch"] !== void 0 && func0.call(data, "share-of-total-mismatch") && (validate56(data["share-of-total-mismatch"], instancePath + "/share-of-total-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["shared-episode-count"] !== void 0 && func0.call(data, "shared-episode-count") && (validate56(data["shared-episode-count"], instancePath + "/shared-episode-count") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["signed-after-printing"] !== void 0 && func0.call(data, "signed-after-printing") && (validate56(data["signed-after-printing"], instancePath + "/signed-after-printing") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["signed-date-far"] !== void 0 && func0.call(data, "signed-date-far") && (validate56(data["signed-date-far"], instancePath + "/signed-date-far") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["signers-in-notice"] !== void 0 && func0.call(data, "signers-in-notice") && (validate56(data["signers-in-notice"], instancePath + "/signers-in-notice") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["stale-year"] !== void 0 && func0.call(data, "stale-year") && (validate56(data["stale-year"], instancePath + "/stale-year") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["straight-quotes"] !== void 0 && func0.call(data, "straight-quotes") && (validate56(data["straight-quotes"], instancePath + "/straight-quotes") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["subtotal-exceeds-total"] !== void 0 && func0.call(data, "subtotal-exceeds-total") && (validate56(data["subtotal-exceeds-total"], instancePath + "/subtotal-exceeds-total") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["target-dropped"] !== void 0 && func0.call(data, "target-dropped") && (validate56(data["target-dropped"], instancePath + "/target-dropped") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["target-lowered"] !== void 0 && func0.call(data, "target-lowered") && (validate56(data["target-lowered"], instancePath + "/target-lowered") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["target-missing-count"] !== void 0 && func0.call(data, "target-missing-count") && (validate56(data["target-missing-count"], instancePath + "/target-missing-count") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["target-missing-unit"] !== void 0 && func0.call(data, "target-missing-unit") && (validate56(data["target-missing-unit"], instancePath + "/target-missing-unit") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["task-missing-deadline"] !== void 0 && func0.call(data, "task-missing-deadline") && (validate56(data["task-missing-deadline"], instancePath + "/task-missing-deadline") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["task-missing-owner"] !== void 0 && func0.call(data, "task-missing-owner") && (validate56(data["task-missing-owner"], instancePath + "/task-missing-owner") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["title-end-mark"] !== void 0 && func0.call(data, "title-end-mark") && (validate56(data["title-end-mark"], instancePath + "/title-end-mark") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["title-mark-nested"] !== void 0 && func0.call(data, "title-mark-nested") && (validate56(data["title-mark-nested"], instancePath + "/title-mark-nested") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["title-mark-separator"] !== void 0 && func0.call(data, "title-mark-separator") && (validate56(data["title-mark-separator"], instancePath + "/title-mark-separator") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["title-year-missing"] !== void 0 && func0.call(data, "title-year-missing") && (validate56(data["title-year-missing"], instancePath + "/title-year-missing") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["total-parts-mismatch"] !== void 0 && func0.call(data, "total-parts-mismatch") && (validate56(data["total-parts-mismatch"], instancePath + "/total-parts-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["unit-mismatch"] !== void 0 && func0.call(data, "unit-mismatch") && (validate56(data["unit-mismatch"], instancePath + "/unit-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["weekday-mismatch"] !== void 0 && func0.call(data, "weekday-mismatch") && (validate56(data["weekday-mismatch"], instancePath + "/weekday-mismatch") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["width-and-digit-mixed"] !== void 0 && func0.call(data, "width-and-digit-mixed") && (validate56(data["width-and-digit-mixed"], instancePath + "/width-and-digit-mixed") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length)), data["year-short"] !== void 0 && func0.call(data, "year-short") && (validate56(data["year-short"], instancePath + "/year-short") || (vErrors = joinErrors(vErrors, validate56.errors), errors = vErrors.length));
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
function validate158(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0 || !func0.call(data, "files")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rules === void 0 || !func0.call(data, "rules")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 of Object.keys(data))
      if (!(key0 === "files" || key0 === "rules")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.files !== void 0 && func0.call(data, "files")) {
      let data0 = data.files;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data0[i0], instancePath + "/files/" + i0) || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.rules !== void 0 && func0.call(data, "rules") && (validate55(data.rules, instancePath + "/rules") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
const pattern4 = new RegExp("^(19|2\\d)\\d{2}$", "u");
function validate164(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(19|2\\d)\\d{2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate167(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate167.errors = vErrors, errors === 0;
}
function validate166(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate167(data[i0], instancePath + "/" + i0) || (vErrors = joinErrors(vErrors, validate167.errors), errors = vErrors.length);
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
function validate163(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      const _errs1 = errors;
      validate164(key0, instancePath) || (vErrors = joinErrors(vErrors, validate164.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    for (const key1 of Object.keys(data))
      validate166(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = joinErrors(vErrors, validate166.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
const schema29 = { type: "object", additionalProperties: !1, properties: { "file-size": { type: "integer", minimum: 2, maximum: 8 }, "baseline-size": { type: "integer", minimum: 10, maximum: 50 }, depth: { type: "integer", minimum: 64, maximum: 200 }, words: { type: "integer", minimum: 5e5, maximum: 2e6 }, "field-length": { type: "integer", minimum: 5e3, maximum: 1e5 }, "text-length": { type: "integer", minimum: 1e5, maximum: 1e6 }, tasks: { type: "integer", minimum: 2e4, maximum: 1e5 }, registers: { type: "integer", minimum: 100, maximum: 1e3 }, "folder-entries": { type: "integer", minimum: 5e4, maximum: 1e6 }, messages: { type: "integer", minimum: 50, maximum: 1e3 }, "report-size": { type: "integer", minimum: 1, maximum: 64 }, "document-size": { type: "integer", minimum: 10, maximum: 50 }, "zip-entries": { type: "integer", minimum: 5e3, maximum: 2e4 }, "zip-ratio": { type: "integer", minimum: 250, maximum: 1e3 }, "part-size": { type: "integer", minimum: 20, maximum: 60 }, "unpacked-size": { type: "integer", minimum: 60, maximum: 120 }, paragraphs: { type: "integer", minimum: 1e4, maximum: 1e5 }, rows: { type: "integer", minimum: 1e4, maximum: 1e5 }, "print-time": { type: "integer", minimum: 120, maximum: 1800 }, "picture-time": { type: "integer", minimum: 60, maximum: 600 }, "git-time": { type: "integer", minimum: 60, maximum: 600 } } };
function validate174(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(schema29.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data["file-size"] !== void 0 && func0.call(data, "file-size")) {
      let data0 = data["file-size"];
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/file-size", schemaPath: "#/properties/file-size/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 8 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/file-size", schemaPath: "#/properties/file-size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 2 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/file-size", schemaPath: "#/properties/file-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data["baseline-size"] !== void 0 && func0.call(data, "baseline-size")) {
      let data1 = data["baseline-size"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/baseline-size", schemaPath: "#/properties/baseline-size/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 50 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/baseline-size", schemaPath: "#/properties/baseline-size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 10 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/baseline-size", schemaPath: "#/properties/baseline-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.depth !== void 0 && func0.call(data, "depth")) {
      let data2 = data.depth;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/depth", schemaPath: "#/properties/depth/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 200 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/depth", schemaPath: "#/properties/depth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < 64 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/depth", schemaPath: "#/properties/depth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 64 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.words !== void 0 && func0.call(data, "words")) {
      let data3 = data.words;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2e6 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e6 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3 < 5e5 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5e5 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data["field-length"] !== void 0 && func0.call(data, "field-length")) {
      let data4 = data["field-length"];
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err13 = { instancePath: instancePath + "/field-length", schemaPath: "#/properties/field-length/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e5 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/field-length", schemaPath: "#/properties/field-length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4 < 5e3 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/field-length", schemaPath: "#/properties/field-length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5e3 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data["text-length"] !== void 0 && func0.call(data, "text-length")) {
      let data5 = data["text-length"];
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err16 = { instancePath: instancePath + "/text-length", schemaPath: "#/properties/text-length/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e6 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/text-length", schemaPath: "#/properties/text-length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5 < 1e5 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/text-length", schemaPath: "#/properties/text-length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e5 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.tasks !== void 0 && func0.call(data, "tasks")) {
      let data6 = data.tasks;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err19 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e5 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6 < 2e4 || isNaN(data6)) {
          const err21 = { instancePath: instancePath + "/tasks", schemaPath: "#/properties/tasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2e4 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.registers !== void 0 && func0.call(data, "registers")) {
      let data7 = data.registers;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err22 = { instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1e3 || isNaN(data7)) {
          const err23 = { instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data7 < 100 || isNaN(data7)) {
          const err24 = { instancePath: instancePath + "/registers", schemaPath: "#/properties/registers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
    }
    if (data["folder-entries"] !== void 0 && func0.call(data, "folder-entries")) {
      let data8 = data["folder-entries"];
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err25 = { instancePath: instancePath + "/folder-entries", schemaPath: "#/properties/folder-entries/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e6 || isNaN(data8)) {
          const err26 = { instancePath: instancePath + "/folder-entries", schemaPath: "#/properties/folder-entries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data8 < 5e4 || isNaN(data8)) {
          const err27 = { instancePath: instancePath + "/folder-entries", schemaPath: "#/properties/folder-entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5e4 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.messages !== void 0 && func0.call(data, "messages")) {
      let data9 = data.messages;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err28 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e3 || isNaN(data9)) {
          const err29 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data9 < 50 || isNaN(data9)) {
          const err30 = { instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 50 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data["report-size"] !== void 0 && func0.call(data, "report-size")) {
      let data10 = data["report-size"];
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err31 = { instancePath: instancePath + "/report-size", schemaPath: "#/properties/report-size/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 64 || isNaN(data10)) {
          const err32 = { instancePath: instancePath + "/report-size", schemaPath: "#/properties/report-size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err33 = { instancePath: instancePath + "/report-size", schemaPath: "#/properties/report-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
    }
    if (data["document-size"] !== void 0 && func0.call(data, "document-size")) {
      let data11 = data["document-size"];
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err34 = { instancePath: instancePath + "/document-size", schemaPath: "#/properties/document-size/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 50 || isNaN(data11)) {
          const err35 = { instancePath: instancePath + "/document-size", schemaPath: "#/properties/document-size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data11 < 10 || isNaN(data11)) {
          const err36 = { instancePath: instancePath + "/document-size", schemaPath: "#/properties/document-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
    }
    if (data["zip-entries"] !== void 0 && func0.call(data, "zip-entries")) {
      let data12 = data["zip-entries"];
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err37 = { instancePath: instancePath + "/zip-entries", schemaPath: "#/properties/zip-entries/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 2e4 || isNaN(data12)) {
          const err38 = { instancePath: instancePath + "/zip-entries", schemaPath: "#/properties/zip-entries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e4 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data12 < 5e3 || isNaN(data12)) {
          const err39 = { instancePath: instancePath + "/zip-entries", schemaPath: "#/properties/zip-entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5e3 } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
    }
    if (data["zip-ratio"] !== void 0 && func0.call(data, "zip-ratio")) {
      let data13 = data["zip-ratio"];
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err40 = { instancePath: instancePath + "/zip-ratio", schemaPath: "#/properties/zip-ratio/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 1e3 || isNaN(data13)) {
          const err41 = { instancePath: instancePath + "/zip-ratio", schemaPath: "#/properties/zip-ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data13 < 250 || isNaN(data13)) {
          const err42 = { instancePath: instancePath + "/zip-ratio", schemaPath: "#/properties/zip-ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 250 } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
    }
    if (data["part-size"] !== void 0 && func0.call(data, "part-size")) {
      let data14 = data["part-size"];
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err43 = { instancePath: instancePath + "/part-size", schemaPath: "#/properties/part-size/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 60 || isNaN(data14)) {
          const err44 = { instancePath: instancePath + "/part-size", schemaPath: "#/properties/part-size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data14 < 20 || isNaN(data14)) {
          const err45 = { instancePath: instancePath + "/part-size", schemaPath: "#/properties/part-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 20 } };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
    }
    if (data["unpacked-size"] !== void 0 && func0.call(data, "unpacked-size")) {
      let data15 = data["unpacked-size"];
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err46 = { instancePath: instancePath + "/unpacked-size", schemaPath: "#/properties/unpacked-size/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 120 || isNaN(data15)) {
          const err47 = { instancePath: instancePath + "/unpacked-size", schemaPath: "#/properties/unpacked-size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data15 < 60 || isNaN(data15)) {
          const err48 = { instancePath: instancePath + "/unpacked-size", schemaPath: "#/properties/unpacked-size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
    }
    if (data.paragraphs !== void 0 && func0.call(data, "paragraphs")) {
      let data16 = data.paragraphs;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err49 = { instancePath: instancePath + "/paragraphs", schemaPath: "#/properties/paragraphs/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 1e5 || isNaN(data16)) {
          const err50 = { instancePath: instancePath + "/paragraphs", schemaPath: "#/properties/paragraphs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data16 < 1e4 || isNaN(data16)) {
          const err51 = { instancePath: instancePath + "/paragraphs", schemaPath: "#/properties/paragraphs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e4 } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      }
    }
    if (data.rows !== void 0 && func0.call(data, "rows")) {
      let data17 = data.rows;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        const err52 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 1e5 || isNaN(data17)) {
          const err53 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        if (data17 < 1e4 || isNaN(data17)) {
          const err54 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e4 } };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      }
    }
    if (data["print-time"] !== void 0 && func0.call(data, "print-time")) {
      let data18 = data["print-time"];
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        const err55 = { instancePath: instancePath + "/print-time", schemaPath: "#/properties/print-time/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 1800 || isNaN(data18)) {
          const err56 = { instancePath: instancePath + "/print-time", schemaPath: "#/properties/print-time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1800 } };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data18 < 120 || isNaN(data18)) {
          const err57 = { instancePath: instancePath + "/print-time", schemaPath: "#/properties/print-time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 120 } };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
    }
    if (data["picture-time"] !== void 0 && func0.call(data, "picture-time")) {
      let data19 = data["picture-time"];
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
        const err58 = { instancePath: instancePath + "/picture-time", schemaPath: "#/properties/picture-time/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 600 || isNaN(data19)) {
          const err59 = { instancePath: instancePath + "/picture-time", schemaPath: "#/properties/picture-time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data19 < 60 || isNaN(data19)) {
          const err60 = { instancePath: instancePath + "/picture-time", schemaPath: "#/properties/picture-time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
    }
    if (data["git-time"] !== void 0 && func0.call(data, "git-time")) {
      let data20 = data["git-time"];
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        const err61 = { instancePath: instancePath + "/git-time", schemaPath: "#/properties/git-time/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      if (typeof data20 == "number" && isFinite(data20)) {
        if (data20 > 600 || isNaN(data20)) {
          const err62 = { instancePath: instancePath + "/git-time", schemaPath: "#/properties/git-time/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data20 < 60 || isNaN(data20)) {
          const err63 = { instancePath: instancePath + "/git-time", schemaPath: "#/properties/git-time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      }
    }
  } else {
    const err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(schema19.properties, key0)) {
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
    if (data.rules !== void 0 && func0.call(data, "rules") && (validate55(data.rules, instancePath + "/rules") || (vErrors = joinErrors(vErrors, validate55.errors), errors = vErrors.length)), data.overrides !== void 0 && func0.call(data, "overrides")) {
      let data3 = data.overrides;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate158(data3[i1], instancePath + "/overrides/" + i1) || (vErrors = joinErrors(vErrors, validate158.errors), errors = vErrors.length);
      } else {
        const err2 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.profile !== void 0 && func0.call(data, "profile") && (validate53(data.profile, instancePath + "/profile") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.language !== void 0 && func0.call(data, "language")) {
      let data6 = data.language;
      if (typeof data6 != "string") {
        const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data6 === "zh" || data6 === "en")) {
        const err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.calendar !== void 0 && func0.call(data, "calendar")) {
      let data7 = data.calendar;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 of Object.keys(data7))
          if (!(key1 === "holidays" || key1 === "workdays")) {
            const err5 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        data7.holidays !== void 0 && func0.call(data7, "holidays") && (validate163(data7.holidays, instancePath + "/calendar/holidays") || (vErrors = joinErrors(vErrors, validate163.errors), errors = vErrors.length)), data7.workdays !== void 0 && func0.call(data7, "workdays") && (validate163(data7.workdays, instancePath + "/calendar/workdays") || (vErrors = joinErrors(vErrors, validate163.errors), errors = vErrors.length));
      } else {
        const err6 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.baseline !== void 0 && func0.call(data, "baseline") && (validate53(data.baseline, instancePath + "/baseline") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.outDir !== void 0 && func0.call(data, "outDir") && (validate53(data.outDir, instancePath + "/outDir") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.limits !== void 0 && func0.call(data, "limits") && (validate174(data.limits, instancePath + "/limits") || (vErrors = joinErrors(vErrors, validate174.errors), errors = vErrors.length));
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
export const validate: Validator<ConfigFile> = compiled;
