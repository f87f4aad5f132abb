"""What is in force from the start on, and SIGHUP: policy and directory are read anew, and running clocks seen to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog

from incidentd import rules_in_force
from incidentd.clock import monotonic
from incidentd.config import Settings
from incidentd.errors import ConfigError, StoreError
from incidentd.i18n import translator
from incidentd.notify_systemd import notify
from incidentd.rules_in_force import Loaded
from incidentd.sentences import Sentence, _, in_language
from incidentd.store.reconsider import policy_before
from incidentd.store.store import Store

if TYPE_CHECKING:
    from incidentd.intake.mail.post_room import PostRoom

log = structlog.get_logger(__name__)

_MEND = "run 'incidentd check': it lists every problem"


class InForce:
    """Puts rules in force and records it. `standing` is the line that systemd shows while all is well."""

    def __init__(self, settings: Settings, store: Store, post_room: PostRoom | None) -> None:
        self._settings = settings
        self._store = store
        self._post_room = post_room
        self._one_at_a_time = asyncio.Lock()
        self._refused: ConfigError | None = None
        self.standing: Sentence = Sentence.of("")

    async def begin(self, loaded: Loaded) -> None:
        """Record what the service starts with."""
        if loaded.refused is not None:
            await self._refuse(loaded.refused)
        await self._settle(loaded)

    async def reload(self) -> None:
        """Read the files anew; what cannot be used changes nothing, and is said: in both logs and to systemd."""
        async with self._one_at_a_time:
            notify("RELOADING=1", f"MONOTONIC_USEC={int(monotonic() * 1_000_000)}")
            try:
                await self._reload()
            except ConfigError as error:
                await self._refuse(error)
            except StoreError as error:
                log.warning("policy.reload_unfinished", error=str(error), mend="run 'systemctl reload incidentd' again")
            except Exception:
                log.exception("policy.reload_broken")
            finally:
                self.say_ready()

    def say_ready(self) -> None:
        """Tell systemd that the service is ready, and how it stands."""
        tr = translator(self._settings.service.language)
        said = in_language(self.standing, tr)
        if self._refused is not None:
            form = _("the changed files cannot be used ({place}), what was in force stays in force; {standing}")
            place = self._refused.file or self._refused.key
            said = in_language(Sentence(form, place=place, standing=self.standing), tr)
        notify("READY=1", f"STATUS={said}")

    async def _reload(self) -> None:
        loaded = await asyncio.to_thread(rules_in_force.load, self._settings)
        await self._store.change_rules(loaded.rules)
        if self._post_room is not None:
            self._post_room.change_rules(loaded.rules)
        self._refused = None
        await self._settle(loaded)
        log.info("policy.reloaded")

    async def _settle(self, loaded: Loaded) -> None:
        """Clocks are seen to before it is recorded: should this be cut short, the next start does it."""
        if await self._store.read(policy_before) not in ("", loaded.fingerprints["policy"]):
            await self._store.reconsider()
        await self._store.audit("policy.loaded", "system", **loaded.fingerprints)
        await asyncio.to_thread(rules_in_force.keep_as_good, self._settings, loaded)

    async def _refuse(self, error: ConfigError) -> None:
        """The problems themselves are not repeated: they may quote names and numbers of people."""
        self._refused = error
        log.error("policy.refused", file=error.file, consequence="what was in force stays in force", mend=_MEND)
        try:
            await self._store.audit("policy.refused", "system", file=error.file, problems=max(1, len(error.problems)))
        except StoreError as trouble:
            log.warning("policy.refusal_not_recorded", error=str(trouble))
