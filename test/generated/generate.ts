import { configSchema, looseConfigSchema, mergedConfigSchema } from './config-schema.ts';
import { formatJson } from './json.ts';
import { readSchema, registerSchema, wholeProfileSchema } from './schemas.ts';
import { profileType, shapeTypes } from './types.ts';
import { validatorModule } from './validators.ts';
import { vocabularyModule, wordsModule } from './vocabulary.ts';

/** Every file that is made from the schemas and the rules, by its path from the root: what must stand in it now. */
export const generatedFiles = async (): Promise<Map<string, string>> => {
  const [plan, written, baseline, profile] = await Promise.all([
    readSchema('plan'),
    readSchema('config'),
    readSchema('baseline'),
    readSchema('profile'),
  ]);
  const config = configSchema(written);
  const register = registerSchema(plan);
  const merged = mergedConfigSchema(written);
  return new Map([
    ['schemas/register.schema.json', formatJson(register)],
    ['schemas/config.schema.json', formatJson(config)],
    ['src/plan/generated/types.generated.ts', await shapeTypes(plan, looseConfigSchema(written), baseline, profile)],
    ['src/plan/generated/validate-plan.generated.ts', await validatorModule(plan, 'PlanFile')],
    ['src/plan/generated/validate-register.generated.ts', await validatorModule(register, 'RegisterFile')],
    ['src/plan/generated/validate-config.generated.ts', await validatorModule(config, 'ConfigFile')],
    ['src/plan/generated/validate-baseline.generated.ts', await validatorModule(baseline, 'BaselineFile')],
    ['src/plan/generated/validate-profile.generated.ts', await validatorModule(profile, 'ProfileFile')],
    ['src/plan/generated/vocabulary.generated.ts', vocabularyModule({ plan, register, config: merged })],
    ['src/plan/generated/vocabulary-words.generated.ts', wordsModule({ plan, config: merged })],
    ['src/document/generated/profile.generated.ts', await profileType(wholeProfileSchema(profile))],
  ]);
};
