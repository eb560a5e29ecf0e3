// @ts-nocheck: compiled from schemas/ by npm run update.
import type { ProfileFile } from './types.generated.ts';
import type { Validator } from '../validator.ts';

function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
const compiled = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kepu:profile:1", type: "object", additionalProperties: !1, properties: { $schema: { type: "string", maxLength: 500 }, extends: { $ref: "#/$defs/words" }, name: { type: "string", pattern: "\\S", maxLength: 60 }, summary: { type: "object", additionalProperties: !1, properties: { zh: { $ref: "#/$defs/words" }, en: { $ref: "#/$defs/words" } } }, page: { type: "object", additionalProperties: !1, properties: { width: { type: "number", minimum: 100, maximum: 450 }, height: { type: "number", minimum: 100, maximum: 600 }, margins: { type: "object", additionalProperties: !1, properties: { top: { type: "number", minimum: 0, maximum: 150 }, bottom: { type: "number", minimum: 0, maximum: 150 }, left: { type: "number", minimum: 0, maximum: 150 }, right: { type: "number", minimum: 0, maximum: 150 } } }, header: { type: "number", minimum: 0, maximum: 100 }, footer: { type: "number", minimum: 0, maximum: 100 } } }, grid: { type: "object", additionalProperties: !1, properties: { lines: { type: "integer", minimum: 5, maximum: 80 }, characters: { type: "integer", minimum: 5, maximum: 80 }, pitch: { type: "number", minimum: 6, maximum: 120 }, spacing: { type: "number", minimum: -5, maximum: 20 } } }, fonts: { type: "object", additionalProperties: !1, properties: { title: { $ref: "#/$defs/face" }, body: { $ref: "#/$defs/face" }, black: { $ref: "#/$defs/face" }, script: { $ref: "#/$defs/face" }, pageNumber: { $ref: "#/$defs/face" }, latin: { type: ["string", "null"], pattern: `^[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$`, maxLength: 31 }, substitutes: { type: "object", propertyNames: { $ref: "#/$defs/face" }, additionalProperties: { type: "array", items: { $ref: "#/$defs/face" } } } } }, sizes: { type: "object", additionalProperties: !1, properties: { title: { type: "number", minimum: 5, maximum: 96 }, body: { type: "number", minimum: 5, maximum: 96 }, pageNumber: { type: "number", minimum: 5, maximum: 96 }, imprint: { type: "number", minimum: 5, maximum: 96 }, table: { type: "number", minimum: 5, maximum: 96 }, wideTable: { type: "number", minimum: 5, maximum: 96 } } }, bold: { type: "array", items: { type: "integer", minimum: 1, maximum: 9 } }, pageNumber: { type: "object", additionalProperties: !1, properties: { before: { $ref: "#/$defs/aside" }, after: { $ref: "#/$defs/aside" }, position: { type: "string", enum: ["outside", "center"] } } }, letterhead: { type: "object", additionalProperties: !1, properties: { colour: { type: "string", pattern: "^[0-9A-Fa-f]{6}$", maxLength: 6 }, mark: { type: "number", minimum: 0, maximum: 200 }, size: { type: "number", minimum: 10, maximum: 96 }, gap: { type: "number", minimum: 0, maximum: 50 }, weight: { type: "number", minimum: 0.25, maximum: 12 } } }, letter: { type: "object", additionalProperties: !1, properties: { mark: { type: "number", minimum: 0, maximum: 200 }, gap: { type: "number", minimum: 0, maximum: 50 }, bottom: { type: "number", minimum: 0, maximum: 100 }, length: { type: "number", minimum: 50, maximum: 400 } } }, imprint: { type: "object", additionalProperties: !1, properties: { outer: { type: "number", minimum: 0.05, maximum: 2 }, inner: { type: "number", minimum: 0.05, maximum: 2 }, bottom: { type: "number", minimum: 0, maximum: 1e3 } } } }, $defs: { words: { type: "string", pattern: "\\S", maxLength: 500 }, aside: { type: "string", pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", maxLength: 20 }, face: { type: "string", pattern: `^[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$`, maxLength: 31 } } }, func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 500) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
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
const pattern5 = new RegExp(`^[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$`, "u");
function validate57(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 31) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 31 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: `^[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$` } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
function validate65(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (data.length > 20) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern7.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
const pattern8 = new RegExp("^[0-9A-Fa-f]{6}$", "u");
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data))
      if (!func0.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && func0.call(data, "$schema")) {
      let data0 = data.$schema;
      if (typeof data0 == "string") {
        if (data0.length > 500) {
          const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.extends !== void 0 && func0.call(data, "extends") && (validate53(data.extends, instancePath + "/extends") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data.name !== void 0 && func0.call(data, "name")) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (data2.length > 60) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 60 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern3.test(data2)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.summary !== void 0 && func0.call(data, "summary")) {
      let data3 = data.summary;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 of Object.keys(data3))
          if (!(key1 === "zh" || key1 === "en")) {
            const err6 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        data3.zh !== void 0 && func0.call(data3, "zh") && (validate53(data3.zh, instancePath + "/summary/zh") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length)), data3.en !== void 0 && func0.call(data3, "en") && (validate53(data3.en, instancePath + "/summary/en") || (vErrors = joinErrors(vErrors, validate53.errors), errors = vErrors.length));
      } else {
        const err7 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.page !== void 0 && func0.call(data, "page")) {
      let data6 = data.page;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 of Object.keys(data6))
          if (!(key2 === "width" || key2 === "height" || key2 === "margins" || key2 === "header" || key2 === "footer")) {
            const err8 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data6.width !== void 0 && func0.call(data6, "width")) {
          let data7 = data6.width;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 450 || isNaN(data7)) {
              const err9 = { instancePath: instancePath + "/page/width", schemaPath: "#/properties/page/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 450 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data7 < 100 || isNaN(data7)) {
              const err10 = { instancePath: instancePath + "/page/width", schemaPath: "#/properties/page/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/page/width", schemaPath: "#/properties/page/properties/width/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data6.height !== void 0 && func0.call(data6, "height")) {
          let data8 = data6.height;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 600 || isNaN(data8)) {
              const err12 = { instancePath: instancePath + "/page/height", schemaPath: "#/properties/page/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data8 < 100 || isNaN(data8)) {
              const err13 = { instancePath: instancePath + "/page/height", schemaPath: "#/properties/page/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/page/height", schemaPath: "#/properties/page/properties/height/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data6.margins !== void 0 && func0.call(data6, "margins")) {
          let data9 = data6.margins;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key3 of Object.keys(data9))
              if (!(key3 === "top" || key3 === "bottom" || key3 === "left" || key3 === "right")) {
                const err15 = { instancePath: instancePath + "/page/margins", schemaPath: "#/properties/page/properties/margins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            if (data9.top !== void 0 && func0.call(data9, "top")) {
              let data10 = data9.top;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 > 150 || isNaN(data10)) {
                  const err16 = { instancePath: instancePath + "/page/margins/top", schemaPath: "#/properties/page/properties/margins/properties/top/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                  const err17 = { instancePath: instancePath + "/page/margins/top", schemaPath: "#/properties/page/properties/margins/properties/top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/page/margins/top", schemaPath: "#/properties/page/properties/margins/properties/top/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data9.bottom !== void 0 && func0.call(data9, "bottom")) {
              let data11 = data9.bottom;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 150 || isNaN(data11)) {
                  const err19 = { instancePath: instancePath + "/page/margins/bottom", schemaPath: "#/properties/page/properties/margins/properties/bottom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err20 = { instancePath: instancePath + "/page/margins/bottom", schemaPath: "#/properties/page/properties/margins/properties/bottom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/page/margins/bottom", schemaPath: "#/properties/page/properties/margins/properties/bottom/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data9.left !== void 0 && func0.call(data9, "left")) {
              let data12 = data9.left;
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 > 150 || isNaN(data12)) {
                  const err22 = { instancePath: instancePath + "/page/margins/left", schemaPath: "#/properties/page/properties/margins/properties/left/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                  const err23 = { instancePath: instancePath + "/page/margins/left", schemaPath: "#/properties/page/properties/margins/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/page/margins/left", schemaPath: "#/properties/page/properties/margins/properties/left/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data9.right !== void 0 && func0.call(data9, "right")) {
              let data13 = data9.right;
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 > 150 || isNaN(data13)) {
                  const err25 = { instancePath: instancePath + "/page/margins/right", schemaPath: "#/properties/page/properties/margins/properties/right/maximum", keyword: "maximum", params: { comparison: "<=", limit: 150 } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                if (data13 < 0 || isNaN(data13)) {
                  const err26 = { instancePath: instancePath + "/page/margins/right", schemaPath: "#/properties/page/properties/margins/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/page/margins/right", schemaPath: "#/properties/page/properties/margins/properties/right/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/page/margins", schemaPath: "#/properties/page/properties/margins/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data6.header !== void 0 && func0.call(data6, "header")) {
          let data14 = data6.header;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 100 || isNaN(data14)) {
              const err29 = { instancePath: instancePath + "/page/header", schemaPath: "#/properties/page/properties/header/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err30 = { instancePath: instancePath + "/page/header", schemaPath: "#/properties/page/properties/header/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/page/header", schemaPath: "#/properties/page/properties/header/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data6.footer !== void 0 && func0.call(data6, "footer")) {
          let data15 = data6.footer;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 100 || isNaN(data15)) {
              const err32 = { instancePath: instancePath + "/page/footer", schemaPath: "#/properties/page/properties/footer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err33 = { instancePath: instancePath + "/page/footer", schemaPath: "#/properties/page/properties/footer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/page/footer", schemaPath: "#/properties/page/properties/footer/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.grid !== void 0 && func0.call(data, "grid")) {
      let data16 = data.grid;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key4 of Object.keys(data16))
          if (!(key4 === "lines" || key4 === "characters" || key4 === "pitch" || key4 === "spacing")) {
            const err36 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data16.lines !== void 0 && func0.call(data16, "lines")) {
          let data17 = data16.lines;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err37 = { instancePath: instancePath + "/grid/lines", schemaPath: "#/properties/grid/properties/lines/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 80 || isNaN(data17)) {
              const err38 = { instancePath: instancePath + "/grid/lines", schemaPath: "#/properties/grid/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 80 } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data17 < 5 || isNaN(data17)) {
              const err39 = { instancePath: instancePath + "/grid/lines", schemaPath: "#/properties/grid/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          }
        }
        if (data16.characters !== void 0 && func0.call(data16, "characters")) {
          let data18 = data16.characters;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            const err40 = { instancePath: instancePath + "/grid/characters", schemaPath: "#/properties/grid/properties/characters/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 80 || isNaN(data18)) {
              const err41 = { instancePath: instancePath + "/grid/characters", schemaPath: "#/properties/grid/properties/characters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 80 } };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data18 < 5 || isNaN(data18)) {
              const err42 = { instancePath: instancePath + "/grid/characters", schemaPath: "#/properties/grid/properties/characters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          }
        }
        if (data16.pitch !== void 0 && func0.call(data16, "pitch")) {
          let data19 = data16.pitch;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 120 || isNaN(data19)) {
              const err43 = { instancePath: instancePath + "/grid/pitch", schemaPath: "#/properties/grid/properties/pitch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data19 < 6 || isNaN(data19)) {
              const err44 = { instancePath: instancePath + "/grid/pitch", schemaPath: "#/properties/grid/properties/pitch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 6 } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/grid/pitch", schemaPath: "#/properties/grid/properties/pitch/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data16.spacing !== void 0 && func0.call(data16, "spacing")) {
          let data20 = data16.spacing;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 20 || isNaN(data20)) {
              const err46 = { instancePath: instancePath + "/grid/spacing", schemaPath: "#/properties/grid/properties/spacing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data20 < -5 || isNaN(data20)) {
              const err47 = { instancePath: instancePath + "/grid/spacing", schemaPath: "#/properties/grid/properties/spacing/minimum", keyword: "minimum", params: { comparison: ">=", limit: -5 } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/grid/spacing", schemaPath: "#/properties/grid/properties/spacing/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/grid", schemaPath: "#/properties/grid/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.fonts !== void 0 && func0.call(data, "fonts")) {
      let data21 = data.fonts;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key5 of Object.keys(data21))
          if (!(key5 === "title" || key5 === "body" || key5 === "black" || key5 === "script" || key5 === "pageNumber" || key5 === "latin" || key5 === "substitutes")) {
            const err50 = { instancePath: instancePath + "/fonts", schemaPath: "#/properties/fonts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        if (data21.title !== void 0 && func0.call(data21, "title") && (validate57(data21.title, instancePath + "/fonts/title") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data21.body !== void 0 && func0.call(data21, "body") && (validate57(data21.body, instancePath + "/fonts/body") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data21.black !== void 0 && func0.call(data21, "black") && (validate57(data21.black, instancePath + "/fonts/black") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data21.script !== void 0 && func0.call(data21, "script") && (validate57(data21.script, instancePath + "/fonts/script") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data21.pageNumber !== void 0 && func0.call(data21, "pageNumber") && (validate57(data21.pageNumber, instancePath + "/fonts/pageNumber") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length)), data21.latin !== void 0 && func0.call(data21, "latin")) {
          let data27 = data21.latin;
          if (typeof data27 != "string" && data27 !== null) {
            const err51 = { instancePath: instancePath + "/fonts/latin", schemaPath: "#/properties/fonts/properties/latin/type", keyword: "type", params: { type: schema19.properties.fonts.properties.latin.type } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (typeof data27 == "string") {
            if (data27.length > 31) {
              const err52 = { instancePath: instancePath + "/fonts/latin", schemaPath: "#/properties/fonts/properties/latin/maxLength", keyword: "maxLength", params: { limit: 31 } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (!pattern5.test(data27)) {
              const err53 = { instancePath: instancePath + "/fonts/latin", schemaPath: "#/properties/fonts/properties/latin/pattern", keyword: "pattern", params: { pattern: `^[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029](?:[^,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,;"'<>&\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029])?$` } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          }
        }
        if (data21.substitutes !== void 0 && func0.call(data21, "substitutes")) {
          let data28 = data21.substitutes;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key6 of Object.keys(data28)) {
              const _errs57 = errors;
              validate57(key6, instancePath + "/fonts/substitutes") || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length);
              var valid6 = _errs57 === errors;
              if (!valid6) {
                const err54 = { instancePath: instancePath + "/fonts/substitutes", schemaPath: "#/properties/fonts/properties/substitutes/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            for (const key7 of Object.keys(data28)) {
              let data29 = data28[key7];
              if (Array.isArray(data29)) {
                const len0 = data29.length;
                for (let i0 = 0; i0 < len0; i0++)
                  validate57(data29[i0], instancePath + "/fonts/substitutes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0) || (vErrors = joinErrors(vErrors, validate57.errors), errors = vErrors.length);
              } else {
                const err55 = { instancePath: instancePath + "/fonts/substitutes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fonts/properties/substitutes/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/fonts/substitutes", schemaPath: "#/properties/fonts/properties/substitutes/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/fonts", schemaPath: "#/properties/fonts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.sizes !== void 0 && func0.call(data, "sizes")) {
      let data31 = data.sizes;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key8 of Object.keys(data31))
          if (!(key8 === "title" || key8 === "body" || key8 === "pageNumber" || key8 === "imprint" || key8 === "table" || key8 === "wideTable")) {
            const err58 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data31.title !== void 0 && func0.call(data31, "title")) {
          let data32 = data31.title;
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 96 || isNaN(data32)) {
              const err59 = { instancePath: instancePath + "/sizes/title", schemaPath: "#/properties/sizes/properties/title/maximum", keyword: "maximum", params: { comparison: "<=", limit: 96 } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            if (data32 < 5 || isNaN(data32)) {
              const err60 = { instancePath: instancePath + "/sizes/title", schemaPath: "#/properties/sizes/properties/title/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/sizes/title", schemaPath: "#/properties/sizes/properties/title/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data31.body !== void 0 && func0.call(data31, "body")) {
          let data33 = data31.body;
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 96 || isNaN(data33)) {
              const err62 = { instancePath: instancePath + "/sizes/body", schemaPath: "#/properties/sizes/properties/body/maximum", keyword: "maximum", params: { comparison: "<=", limit: 96 } };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            if (data33 < 5 || isNaN(data33)) {
              const err63 = { instancePath: instancePath + "/sizes/body", schemaPath: "#/properties/sizes/properties/body/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
          } else {
            const err64 = { instancePath: instancePath + "/sizes/body", schemaPath: "#/properties/sizes/properties/body/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data31.pageNumber !== void 0 && func0.call(data31, "pageNumber")) {
          let data34 = data31.pageNumber;
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 96 || isNaN(data34)) {
              const err65 = { instancePath: instancePath + "/sizes/pageNumber", schemaPath: "#/properties/sizes/properties/pageNumber/maximum", keyword: "maximum", params: { comparison: "<=", limit: 96 } };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
            if (data34 < 5 || isNaN(data34)) {
              const err66 = { instancePath: instancePath + "/sizes/pageNumber", schemaPath: "#/properties/sizes/properties/pageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/sizes/pageNumber", schemaPath: "#/properties/sizes/properties/pageNumber/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        if (data31.imprint !== void 0 && func0.call(data31, "imprint")) {
          let data35 = data31.imprint;
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 > 96 || isNaN(data35)) {
              const err68 = { instancePath: instancePath + "/sizes/imprint", schemaPath: "#/properties/sizes/properties/imprint/maximum", keyword: "maximum", params: { comparison: "<=", limit: 96 } };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            if (data35 < 5 || isNaN(data35)) {
              const err69 = { instancePath: instancePath + "/sizes/imprint", schemaPath: "#/properties/sizes/properties/imprint/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/sizes/imprint", schemaPath: "#/properties/sizes/properties/imprint/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data31.table !== void 0 && func0.call(data31, "table")) {
          let data36 = data31.table;
          if (typeof data36 == "number" && isFinite(data36)) {
            if (data36 > 96 || isNaN(data36)) {
              const err71 = { instancePath: instancePath + "/sizes/table", schemaPath: "#/properties/sizes/properties/table/maximum", keyword: "maximum", params: { comparison: "<=", limit: 96 } };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            if (data36 < 5 || isNaN(data36)) {
              const err72 = { instancePath: instancePath + "/sizes/table", schemaPath: "#/properties/sizes/properties/table/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/sizes/table", schemaPath: "#/properties/sizes/properties/table/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        if (data31.wideTable !== void 0 && func0.call(data31, "wideTable")) {
          let data37 = data31.wideTable;
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 96 || isNaN(data37)) {
              const err74 = { instancePath: instancePath + "/sizes/wideTable", schemaPath: "#/properties/sizes/properties/wideTable/maximum", keyword: "maximum", params: { comparison: "<=", limit: 96 } };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            if (data37 < 5 || isNaN(data37)) {
              const err75 = { instancePath: instancePath + "/sizes/wideTable", schemaPath: "#/properties/sizes/properties/wideTable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/sizes/wideTable", schemaPath: "#/properties/sizes/properties/wideTable/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/sizes", schemaPath: "#/properties/sizes/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.bold !== void 0 && func0.call(data, "bold")) {
      let data38 = data.bold;
      if (Array.isArray(data38)) {
        const len1 = data38.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data39 = data38[i1];
          if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
            const err78 = { instancePath: instancePath + "/bold/" + i1, schemaPath: "#/properties/bold/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 > 9 || isNaN(data39)) {
              const err79 = { instancePath: instancePath + "/bold/" + i1, schemaPath: "#/properties/bold/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 } };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
            if (data39 < 1 || isNaN(data39)) {
              const err80 = { instancePath: instancePath + "/bold/" + i1, schemaPath: "#/properties/bold/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/bold", schemaPath: "#/properties/bold/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.pageNumber !== void 0 && func0.call(data, "pageNumber")) {
      let data40 = data.pageNumber;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key9 of Object.keys(data40))
          if (!(key9 === "before" || key9 === "after" || key9 === "position")) {
            const err82 = { instancePath: instancePath + "/pageNumber", schemaPath: "#/properties/pageNumber/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        if (data40.before !== void 0 && func0.call(data40, "before") && (validate65(data40.before, instancePath + "/pageNumber/before") || (vErrors = joinErrors(vErrors, validate65.errors), errors = vErrors.length)), data40.after !== void 0 && func0.call(data40, "after") && (validate65(data40.after, instancePath + "/pageNumber/after") || (vErrors = joinErrors(vErrors, validate65.errors), errors = vErrors.length)), data40.position !== void 0 && func0.call(data40, "position")) {
          let data43 = data40.position;
          if (typeof data43 != "string") {
            const err83 = { instancePath: instancePath + "/pageNumber/position", schemaPath: "#/properties/pageNumber/properties/position/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
          if (!(data43 === "outside" || data43 === "center")) {
            const err84 = { instancePath: instancePath + "/pageNumber/position", schemaPath: "#/properties/pageNumber/properties/position/enum", keyword: "enum", params: { allowedValues: schema19.properties.pageNumber.properties.position.enum } };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/pageNumber", schemaPath: "#/properties/pageNumber/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.letterhead !== void 0 && func0.call(data, "letterhead")) {
      let data44 = data.letterhead;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (const key10 of Object.keys(data44))
          if (!(key10 === "colour" || key10 === "mark" || key10 === "size" || key10 === "gap" || key10 === "weight")) {
            const err86 = { instancePath: instancePath + "/letterhead", schemaPath: "#/properties/letterhead/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        if (data44.colour !== void 0 && func0.call(data44, "colour")) {
          let data45 = data44.colour;
          if (typeof data45 == "string") {
            if (data45.length > 6) {
              const err87 = { instancePath: instancePath + "/letterhead/colour", schemaPath: "#/properties/letterhead/properties/colour/maxLength", keyword: "maxLength", params: { limit: 6 } };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            if (!pattern8.test(data45)) {
              const err88 = { instancePath: instancePath + "/letterhead/colour", schemaPath: "#/properties/letterhead/properties/colour/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{6}$" } };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/letterhead/colour", schemaPath: "#/properties/letterhead/properties/colour/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data44.mark !== void 0 && func0.call(data44, "mark")) {
          let data46 = data44.mark;
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 > 200 || isNaN(data46)) {
              const err90 = { instancePath: instancePath + "/letterhead/mark", schemaPath: "#/properties/letterhead/properties/mark/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data46 < 0 || isNaN(data46)) {
              const err91 = { instancePath: instancePath + "/letterhead/mark", schemaPath: "#/properties/letterhead/properties/mark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
          } else {
            const err92 = { instancePath: instancePath + "/letterhead/mark", schemaPath: "#/properties/letterhead/properties/mark/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
        if (data44.size !== void 0 && func0.call(data44, "size")) {
          let data47 = data44.size;
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 > 96 || isNaN(data47)) {
              const err93 = { instancePath: instancePath + "/letterhead/size", schemaPath: "#/properties/letterhead/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 96 } };
              vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
            }
            if (data47 < 10 || isNaN(data47)) {
              const err94 = { instancePath: instancePath + "/letterhead/size", schemaPath: "#/properties/letterhead/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/letterhead/size", schemaPath: "#/properties/letterhead/properties/size/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data44.gap !== void 0 && func0.call(data44, "gap")) {
          let data48 = data44.gap;
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 > 50 || isNaN(data48)) {
              const err96 = { instancePath: instancePath + "/letterhead/gap", schemaPath: "#/properties/letterhead/properties/gap/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
            if (data48 < 0 || isNaN(data48)) {
              const err97 = { instancePath: instancePath + "/letterhead/gap", schemaPath: "#/properties/letterhead/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
          } else {
            const err98 = { instancePath: instancePath + "/letterhead/gap", schemaPath: "#/properties/letterhead/properties/gap/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
        if (data44.weight !== void 0 && func0.call(data44, "weight")) {
          let data49 = data44.weight;
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 > 12 || isNaN(data49)) {
              const err99 = { instancePath: instancePath + "/letterhead/weight", schemaPath: "#/properties/letterhead/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
            if (data49 < 0.25 || isNaN(data49)) {
              const err100 = { instancePath: instancePath + "/letterhead/weight", schemaPath: "#/properties/letterhead/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.25 } };
              vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/letterhead/weight", schemaPath: "#/properties/letterhead/properties/weight/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/letterhead", schemaPath: "#/properties/letterhead/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
      }
    }
    if (data.letter !== void 0 && func0.call(data, "letter")) {
      let data50 = data.letter;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        for (const key11 of Object.keys(data50))
          if (!(key11 === "mark" || key11 === "gap" || key11 === "bottom" || key11 === "length")) {
            const err103 = { instancePath: instancePath + "/letter", schemaPath: "#/properties/letter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        if (data50.mark !== void 0 && func0.call(data50, "mark")) {
          let data51 = data50.mark;
          if (typeof data51 == "number" && isFinite(data51)) {
            if (data51 > 200 || isNaN(data51)) {
              const err104 = { instancePath: instancePath + "/letter/mark", schemaPath: "#/properties/letter/properties/mark/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
            }
            if (data51 < 0 || isNaN(data51)) {
              const err105 = { instancePath: instancePath + "/letter/mark", schemaPath: "#/properties/letter/properties/mark/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
            }
          } else {
            const err106 = { instancePath: instancePath + "/letter/mark", schemaPath: "#/properties/letter/properties/mark/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
        }
        if (data50.gap !== void 0 && func0.call(data50, "gap")) {
          let data52 = data50.gap;
          if (typeof data52 == "number" && isFinite(data52)) {
            if (data52 > 50 || isNaN(data52)) {
              const err107 = { instancePath: instancePath + "/letter/gap", schemaPath: "#/properties/letter/properties/gap/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
              vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
            }
            if (data52 < 0 || isNaN(data52)) {
              const err108 = { instancePath: instancePath + "/letter/gap", schemaPath: "#/properties/letter/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
            }
          } else {
            const err109 = { instancePath: instancePath + "/letter/gap", schemaPath: "#/properties/letter/properties/gap/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
        if (data50.bottom !== void 0 && func0.call(data50, "bottom")) {
          let data53 = data50.bottom;
          if (typeof data53 == "number" && isFinite(data53)) {
            if (data53 > 100 || isNaN(data53)) {
              const err110 = { instancePath: instancePath + "/letter/bottom", schemaPath: "#/properties/letter/properties/bottom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
            }
            if (data53 < 0 || isNaN(data53)) {
              const err111 = { instancePath: instancePath + "/letter/bottom", schemaPath: "#/properties/letter/properties/bottom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/letter/bottom", schemaPath: "#/properties/letter/properties/bottom/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        if (data50.length !== void 0 && func0.call(data50, "length")) {
          let data54 = data50.length;
          if (typeof data54 == "number" && isFinite(data54)) {
            if (data54 > 400 || isNaN(data54)) {
              const err113 = { instancePath: instancePath + "/letter/length", schemaPath: "#/properties/letter/properties/length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 } };
              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
            }
            if (data54 < 50 || isNaN(data54)) {
              const err114 = { instancePath: instancePath + "/letter/length", schemaPath: "#/properties/letter/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 50 } };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
          } else {
            const err115 = { instancePath: instancePath + "/letter/length", schemaPath: "#/properties/letter/properties/length/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/letter", schemaPath: "#/properties/letter/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
    }
    if (data.imprint !== void 0 && func0.call(data, "imprint")) {
      let data55 = data.imprint;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        for (const key12 of Object.keys(data55))
          if (!(key12 === "outer" || key12 === "inner" || key12 === "bottom")) {
            const err117 = { instancePath: instancePath + "/imprint", schemaPath: "#/properties/imprint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        if (data55.outer !== void 0 && func0.call(data55, "outer")) {
          let data56 = data55.outer;
          if (typeof data56 == "number" && isFinite(data56)) {
            if (data56 > 2 || isNaN(data56)) {
              const err118 = { instancePath: instancePath + "/imprint/outer", schemaPath: "#/properties/imprint/properties/outer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (data56 < 0.05 || isNaN(data56)) {
              const err119 = { instancePath: instancePath + "/imprint/outer", schemaPath: "#/properties/imprint/properties/outer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.05 } };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
          } else {
            const err120 = { instancePath: instancePath + "/imprint/outer", schemaPath: "#/properties/imprint/properties/outer/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        }
        if (data55.inner !== void 0 && func0.call(data55, "inner")) {
          let data57 = data55.inner;
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 > 2 || isNaN(data57)) {
              const err121 = { instancePath: instancePath + "/imprint/inner", schemaPath: "#/properties/imprint/properties/inner/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
            }
            if (data57 < 0.05 || isNaN(data57)) {
              const err122 = { instancePath: instancePath + "/imprint/inner", schemaPath: "#/properties/imprint/properties/inner/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.05 } };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
          } else {
            const err123 = { instancePath: instancePath + "/imprint/inner", schemaPath: "#/properties/imprint/properties/inner/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
        if (data55.bottom !== void 0 && func0.call(data55, "bottom")) {
          let data58 = data55.bottom;
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 > 1e3 || isNaN(data58)) {
              const err124 = { instancePath: instancePath + "/imprint/bottom", schemaPath: "#/properties/imprint/properties/bottom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
            }
            if (data58 < 0 || isNaN(data58)) {
              const err125 = { instancePath: instancePath + "/imprint/bottom", schemaPath: "#/properties/imprint/properties/bottom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
            }
          } else {
            const err126 = { instancePath: instancePath + "/imprint/bottom", schemaPath: "#/properties/imprint/properties/bottom/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/imprint", schemaPath: "#/properties/imprint/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
    }
  } else {
    const err128 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
export const validate: Validator<ProfileFile> = compiled;
