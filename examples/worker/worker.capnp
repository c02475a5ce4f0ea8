# For `workerd serve worker.capnp`, in a folder in which the theme is installed.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  sockets = [(name = "http", address = "127.0.0.1:8080", http = (), service = "resume")],
  services = [
    (name = "resume", worker = .resume),
    # A page needs no network to be made, so the worker gets none.
    (name = "internet", network = (allow = [])),
  ],
);

const resume :Workerd.Worker = (
  compatibilityDate = "2025-01-01",
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    ( name = "jsonresume-theme-hairline",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/index.mjs" ),
    # Both import what they share by this address, next to their own.
    ( name = "shared-1.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-1.mjs" ),
    ( name = "jsonresume-theme-hairline/shared-1.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-1.mjs" ),
    ( name = "shared-2.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-2.mjs" ),
    ( name = "jsonresume-theme-hairline/shared-2.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-2.mjs" ),
    ( name = "shared-3.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-3.mjs" ),
    ( name = "jsonresume-theme-hairline/shared-3.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-3.mjs" ),
    ( name = "shared-4.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-4.mjs" ),
    ( name = "jsonresume-theme-hairline/shared-4.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-4.mjs" ),
    ( name = "shared-5.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-5.mjs" ),
    ( name = "jsonresume-theme-hairline/shared-5.mjs",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/shared-5.mjs" ),
    ( name = "jsonresume-theme-hairline/validate",
      esModule = embed "node_modules/jsonresume-theme-hairline/dist/validate.mjs" ),
  ],
);
