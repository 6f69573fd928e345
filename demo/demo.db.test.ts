import { beforeAll, expect, test } from 'vitest';
import { verify } from '@/newsroom/verify/verify';
import { testDatabase } from '@/testing/database';
import { enterDemonstration } from './enter';

const database = testDatabase();

beforeAll(() => enterDemonstration(database.db));

test('what the demonstration entered is content', async () => {
  expect((await verify(database.db)).found).toEqual([]);
});
