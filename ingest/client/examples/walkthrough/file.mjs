// Pushes one signed event with KafkaJS and reads the receipt back. Exit code: 0 accepted, 1 refused, 2 no final
// receipt in time.
import { readFileSync, writeFileSync } from 'node:fs';
import kafkajs from 'kafkajs';

const { Kafka, Partitioners, logLevel } = kafkajs;
const [eventFile, signatureFile, receiptFile] = process.argv.slice(2);
const needed = [
  'QIYUE_BOOTSTRAP', 'QIYUE_FILINGS_TOPIC', 'QIYUE_RECEIPTS_TOPIC', 'QIYUE_CONSUMER_GROUP', 'QIYUE_TOKEN_URL',
  'QIYUE_CLIENT_ID', 'QIYUE_CLIENT_SECRET', 'QIYUE_CERTIFICATE',
];
const missing = needed.filter((name) => !process.env[name]);
if (!signatureFile || missing.length > 0) {
  console.error(`Usage: node file.mjs EVENT.json SIGNATURE [RECEIPT]; not set: ${missing.join(', ') || 'nothing'}`);
  process.exit(64);
}
const setting = (name) => process.env[name];
const waitSeconds = Number(process.env.QIYUE_WALKTHROUGH_SECONDS ?? 60);

/** The OAuth callback: client credentials for a bearer token. */
async function token() {
  const credentials = Buffer.from(`${setting('QIYUE_CLIENT_ID')}:${setting('QIYUE_CLIENT_SECRET')}`).toString('base64');
  const answer = await fetch(setting('QIYUE_TOKEN_URL'), {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  if (!answer.ok) {
    throw new Error(`The token endpoint answers ${answer.status}`);
  }
  return { value: (await answer.json()).access_token };
}

const brokers = setting('QIYUE_BOOTSTRAP').split(',').map((each) => each.trim());
const kafka = new Kafka({
  clientId: setting('QIYUE_CLIENT_ID'),
  brokers,
  ssl: !brokers.every((each) => /^(localhost|127(\.\d+){3}|\[::1\]):\d+$/.test(each)),
  sasl: { mechanism: 'oauthbearer', oauthBearerProvider: token },
  logLevel: logLevel.NOTHING,
});

const event = readFileSync(eventFile);
const { id, subject } = JSON.parse(event);
const consumer = kafka.consumer({ groupId: setting('QIYUE_CONSUMER_GROUP'), allowAutoTopicCreation: false });
const producer = kafka.producer({
  createPartitioner: Partitioners.DefaultPartitioner,
  allowAutoTopicCreation: false,
});

async function run() {
  await producer.connect();
  const [sent] = await producer.send({
    topic: setting('QIYUE_FILINGS_TOPIC'),
    acks: -1,
    messages: [{
      key: subject,
      value: event,
      headers: {
        'qiyue-signature': readFileSync(signatureFile, 'utf8').trim(),
        'qiyue-certificate': setting('QIYUE_CERTIFICATE'),
      },
    }],
  });
  console.error(`sent ${id} to ${sent.topicName}/${sent.partition}@${sent.baseOffset}`);

  await consumer.connect();
  await consumer.subscribe({ topic: setting('QIYUE_RECEIPTS_TOPIC'), fromBeginning: true });
  const receipt = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), waitSeconds * 1000);
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart) {
        clearTimeout(timer);
        reject(payload.error);
      }
    });
    consumer.run({
      eachMessage: async ({ message }) => {
        const read = JSON.parse(message.value);
        const final = !['HELD', 'PENDING_APPROVAL'].includes(read.data.result);
        if (read.subject === id && final) {
          clearTimeout(timer);
          resolve({ ...read, message });
        }
      },
    }).catch(reject);
  });
  if (receipt === null) {
    console.error(`no final receipt within ${waitSeconds} s`);
    return 2;
  }
  if (receiptFile) {
    writeFileSync(receiptFile, receipt.message.value);
    writeFileSync(`${receiptFile}.signature`, receipt.message.headers?.['qiyue-signature'] ?? '');
    writeFileSync(`${receiptFile}.path`, receipt.message.headers?.['qiyue-signature-path'] ?? '');
  }
  console.log(`${receipt.data.result} ${receipt.data.receiptNo}`);
  for (const finding of receipt.data.findings) {
    console.log(`  ${finding.rule} ${finding.level} ${finding.pointer} ${finding.messageZh} ${finding.messageEn}`);
  }
  return receipt.data.result.startsWith('ACCEPTED') ? 0 : 1;
}

let code = 2;
try {
  code = await run();
} catch (failure) {
  console.error(`failed: ${failure.message}`);
  code = 69;
}
const leave = setTimeout(() => process.exit(code), 10_000);
await Promise.allSettled([consumer.disconnect(), producer.disconnect()]);
clearTimeout(leave);
process.exit(code);
