// What is run in Firefox’s own window (its chrome scope), as text.

/** What the reader does on the add-on's page: "Run in Private Windows: Allow". */
export const ALLOW_PRIVATELY = (id: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
  return "null";
})()`;

/** Stands in for Firefox's own dialog for files, and answers each question at once with the file that is set. */
export const PICKER = `(() => {
  if (window.evenhandPicker) return "null";
  const picker = (window.evenhandPicker = { path: "" });
  const file = () => {
    const chosen = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
    chosen.initWithPath(picker.path);
    return chosen;
  };
  const dialog = () => ({
    QueryInterface: ChromeUtils.generateQI(["nsIFilePicker"]),
    init() {}, appendFilters() {}, appendRawFilter() {}, appendFilter() {},
    get file() { return file(); },
    open(asked) { Services.tm.dispatchToMainThread(() => asked.done(Ci.nsIFilePicker.returnOK)); },
  });
  const factory = { QueryInterface: ChromeUtils.generateQI(["nsIFactory"]), createInstance: (iid) => dialog().QueryInterface(iid) };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(Services.uuid.generateUUID(), "", "@mozilla.org/filepicker;1", factory);
  return "null";
})()`;

/** Watches the thread of the selected tab's page from now on: how long it lets a timer wait that is always due. The answer is in milliseconds, without the 4 that a timer takes by itself. */
export const WATCH_THREAD = `(() => {
  const { messageManager } = gBrowser.selectedBrowser;
  const watch = () => {
    let longest = 0;
    let last = content.performance.now();
    const tick = () => {
      const now = content.performance.now();
      longest = Math.max(longest, now - last - 4);
      last = now;
      content.setTimeout(tick, 0);
    };
    tick();
    addMessageListener("evenhand:longest", ({ data }) => {
      if (data === "tell") sendAsyncMessage("evenhand:longest-is", longest);
      longest = 0;
    });
  };
  if (!messageManager.evenhandWatches) messageManager.loadFrameScript("data:application/javascript," + encodeURIComponent("(" + watch + ")()"), false);
  messageManager.evenhandWatches = true;
  messageManager.sendAsyncMessage("evenhand:longest", "begin");
  window.evenhandLongest = () => new Promise((resolve) => {
    messageManager.addMessageListener("evenhand:longest-is", function hear({ data }) {
      messageManager.removeMessageListener("evenhand:longest-is", hear);
      resolve(JSON.stringify(data));
    });
    messageManager.sendAsyncMessage("evenhand:longest", "tell");
  });
  return "null";
})()`;
