"""Validates Kubernetes manifests without a cluster, and prints the options they give to Plenary, one a line.

Usage: validate_manifests.py FILE...

A CronJob is held against the schema of Kubernetes itself (kubernetes-validate), a ScheduledSparkApplication against the
types that the Spark operator's project publishes (kubeflow-spark-api), both strict: a field that they do not know is an
error, as it is on a server that is asked to be strict. The words that a server takes, which both leave open, are listed
below. The schedule is parsed as cron would, and the time zone looked up.
"""

import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import kubernetes_validate
import yaml
from cronsim import CronSim
from jsonschema import Draft202012Validator
from kubeflow_spark_api.models.spark_v1beta2_scheduled_spark_application import SparkV1beta2ScheduledSparkApplication

KUBERNETES = "1.37"
NUMBER_OR_TEXT = {"type": ["integer", "number", "string"]}
OPERATOR_WORDS = {
    "concurrencyPolicy": ["Allow", "Forbid", "Replace"],
    "template.type": ["Java", "Scala", "Python", "R"],
    "template.mode": ["cluster", "client"],
    "template.restartPolicy.type": ["Never", "OnFailure", "Always"],
}
CRON_JOB_WORDS = {
    "concurrencyPolicy": ["Allow", "Forbid", "Replace"],
    "jobTemplate.spec.template.spec.restartPolicy": ["Never", "OnFailure"],
}


def operator_schema() -> dict:
    """The JSON schema of a ScheduledSparkApplication that refuses fields it does not know."""
    schema = SparkV1beta2ScheduledSparkApplication.model_json_schema(by_alias=True)
    definitions = schema["$defs"]
    for name in ("IoK8sApimachineryPkgApiResourceQuantity", "IoK8sApimachineryPkgUtilIntstrIntOrString"):
        definitions[name] = NUMBER_OR_TEXT
    for part in (schema, *definitions.values()):
        if "properties" in part:
            part["additionalProperties"] = False
    schema["properties"]["apiVersion"] = {"const": "sparkoperator.k8s.io/v1beta2"}
    schema["required"] = ["apiVersion", "kind", "metadata", "spec"]
    return schema


def errors(manifest: dict) -> list[str]:
    found = schema_errors(manifest)
    if found:
        return found
    words = OPERATOR_WORDS if is_for_the_operator(manifest) else CRON_JOB_WORDS
    return word_errors(manifest["spec"], words) + schedule_errors(manifest["spec"])


def is_for_the_operator(manifest: dict) -> bool:
    return manifest.get("kind") == "ScheduledSparkApplication"


def schema_errors(manifest: dict) -> list[str]:
    if is_for_the_operator(manifest):
        wrong = Draft202012Validator(operator_schema()).iter_errors(manifest)
        return [f"{error.json_path}: {error.message}" for error in wrong]
    try:
        kubernetes_validate.validate(manifest, KUBERNETES, strict=True)
        return []
    except kubernetes_validate.ValidationError as error:
        return [f"{'.'.join(str(step) for step in error.path)}: {error.message}"]
    except kubernetes_validate.SchemaNotFoundError as error:
        return [str(error)]


def word_errors(spec: dict, words: dict[str, list[str]]) -> list[str]:
    found = []
    for path, allowed in words.items():
        value = spec
        for step in path.split("."):
            value = value[step]
        if value not in allowed:
            found.append(f"spec.{path}: {value!r} is none of {allowed}")
    return found


def schedule_errors(spec: dict) -> list[str]:
    found = []
    try:
        CronSim(spec["schedule"], dt=datetime(2026, 1, 1))
    except Exception as error:
        found.append(f"schedule {spec['schedule']!r}: {error}")
    try:
        ZoneInfo(spec.get("timeZone", "UTC"))
    except Exception as error:
        found.append(f"timeZone: {error}")
    return found


def options(manifest: dict) -> list[str]:
    """What Plenary is called with."""
    spec = manifest["spec"]
    if is_for_the_operator(manifest):
        return spec["template"]["arguments"]
    return spec["jobTemplate"]["spec"]["template"]["spec"]["containers"][0]["args"]


def main(files: list[str]) -> int:
    failed = False
    for file in files:
        manifest = yaml.safe_load(Path(file).read_text())
        wrong = errors(manifest)
        for error in wrong:
            print(f"{file}: {error}", file=sys.stderr)
        failed = failed or bool(wrong)
        if not wrong:
            print("\n".join(options(manifest)))
    return 1 if failed or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
