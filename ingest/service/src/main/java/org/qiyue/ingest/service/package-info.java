/** The rim of the service: its settings, and the process that starts, watches and stops its parts. */
package org.qiyue.ingest.service;
