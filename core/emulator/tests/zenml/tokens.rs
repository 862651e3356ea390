//! Credentials and the token endpoint.

use serde_json::json;

use crate::support::{emulator, encode, form, send};

#[test]
fn tokens_are_issued_revoked_and_expire() {
    let emulator = emulator(10);
    let z = &emulator.endpoints().zenml;
    let login = format!("{}/auth/login", z.base_url);
    let me = format!("{}/users/me", z.base_url);
    let credentials = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}",
        z.client_id,
        encode(&z.client_secret)
    );
    let mut issued = Vec::new();
    for fields in [
        format!("password={}", z.api_key),
        credentials.clone(),
        format!("{credentials}&audience=x"),
    ] {
        let answer = form(&login, &fields);
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(
            (answer.json()["token_type"].as_str(), answer.json()["expires_in"].as_u64()),
            (Some("bearer"), Some(3600))
        );
        issued.push(answer.json()["access_token"].as_str().unwrap().to_owned());
    }
    assert!(issued[0] != issued[1] && issued[1] != issued[2]);
    for token in issued.iter().chain([&z.api_key, &z.token]) {
        assert_eq!(send("GET", &me, token, "").status, 200);
    }
    assert_eq!(
        send("POST", &format!("{}/tokens/revoke", emulator.endpoints().control_url), "", "").json()
            ["revoked"],
        3
    );
    for token in &issued {
        assert_eq!(send("GET", &me, token, "").status, 401);
    }
    assert_eq!(send("GET", &me, &z.token, "").status, 200);
    assert_eq!(send("GET", &me, "", "").json(), json!({"detail": "Not authenticated"}));

    assert_eq!(
        send(
            "PUT",
            &format!("{}/settings", emulator.endpoints().control_url),
            "",
            r#"{"token_lifetime_s":1}"#
        )
        .status,
        204
    );
    let answer = form(&login, &credentials).json();
    assert_eq!(answer["expires_in"], 1);
    let token = answer["access_token"].as_str().unwrap();
    assert_eq!(send("GET", &me, token, "").status, 200);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(send("GET", &me, token, "").status, 401);

    for (fields, status, code) in [
        ("password=wrong", 401, "invalid_grant"),
        ("grant_type=client_credentials&client_id=a&client_secret=b", 401, "invalid_client"),
        ("grant_type=client_credentials", 400, "invalid_request"),
        ("grant_type=authorization_code&code=1", 400, "unsupported_grant_type"),
        ("a=b", 400, "invalid_request"),
    ] {
        let answer = form(&login, fields);
        assert_eq!(
            (answer.status, answer.json()["error"].as_str()),
            (status, Some(code)),
            "{fields}"
        );
        assert!(answer.json()["error_description"].is_string());
    }
    assert_eq!(send("POST", &login, "", r#"{"password":"x"}"#).status, 400);
}
