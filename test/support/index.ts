export { TEST_PASSWORD, type TestClinic, testWorld, World } from './world.js';
export { Client } from './client.js';
