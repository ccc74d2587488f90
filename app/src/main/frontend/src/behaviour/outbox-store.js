// What waits to be sent, in IndexedDB: it survives a closed tab and an empty battery.
const NAME = "giapranh";
const STORE = "outbox";

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened;

async function inStore(mode, act) {
  if (!opened) {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    opened = asked(request);
  }
  const transaction = (await opened).transaction(STORE, mode);
  const result = await asked(act(transaction.objectStore(STORE)));
  // Kept means on the disk, not in a transaction that may still fail.
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
    transaction.commit?.();
  });
  return result;
}

export const keep = (item) => inStore("readwrite", (store) => store.put(item));
export const drop = (key) => inStore("readwrite", (store) => store.delete(key));

/** The oldest first. */
export const all = async () => (await inStore("readonly", (store) => store.getAll())).sort((one, other) => one.at - other.at);
