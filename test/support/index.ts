export { TEST_PASSWORD, type TestClinic, testWorld, World } from './world.js';
export { type Answer, Client } from './client.js';
export { type EmptyServer, emptyServer } from './server.js';
