/** What is used of the fast parser, so that the rest of it is left out of the command. */
export { FAILSAFE_SCHEMA, load, Type, types } from 'js-yaml';
