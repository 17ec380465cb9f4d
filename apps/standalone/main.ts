import 'reflect-metadata';
import { runProcess } from '#platform/process';
import { startStandalone } from './start-standalone';

runProcess(startStandalone);
