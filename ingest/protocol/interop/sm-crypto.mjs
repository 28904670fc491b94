// Reads cases from standard input and writes what sm-crypto makes of each: digest, its own signature, and whether the
// signature that came with the case verifies. All binary values are hex.
import { readFileSync } from "node:fs";
import smCrypto from "sm-crypto";

const { sm2, sm3 } = smCrypto;

const results = JSON.parse(readFileSync(0, "utf8")).map((one, index) => {
  const { message, privateKey, publicKey, userId, signature } = one;
  const octets = [...Buffer.from(message, "hex")];
  const options = { hash: true, der: true, publicKey, userId };
  return {
    digest: sm3(octets),
    signature: sm2.doSignature(octets, privateKey, options),
    verifies: sm2.doVerifySignature(octets, signature, publicKey, options),
    // So that "verifies" is not what it says of everything; a sample, because it is slow.
    verifiesOther: index % 20 === 0 && sm2.doVerifySignature([...octets, 0], signature, publicKey, options),
  };
});
process.stdout.write(JSON.stringify(results));
